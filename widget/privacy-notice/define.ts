import { PrivacyNotice } from './privacy-notice-element.ts'

/** The script of a page with the full notice: defines the element once, whoever loads it a second time. */
if (!customElements.get('privacy-notice')) customElements.define('privacy-notice', PrivacyNotice)
