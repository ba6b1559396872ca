import { PrivacyNotice } from './privacy-notice-element.ts'

/** Not there in old browsers, where what stands inside the element is what people read. */
const elements: CustomElementRegistry | undefined = window.customElements

/** The script of a page with the full notice: defines the element once, whoever loads it a second time. */
if (!elements?.get('privacy-notice')) elements?.define('privacy-notice', PrivacyNotice)
