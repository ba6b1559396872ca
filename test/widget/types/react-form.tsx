/** @jsxImportSource react */
/// <reference path="../../../widget/types/react.d.ts" />

/** A form as a React page has it: the compiler knows the elements. */
export const form = (
  <form id="admissions">
    <field-notes for="admissions" notice="/privacy/notice.json" layout="inline" receipt onfieldnotes-ready={({ detail }) => detail}>
      <a href="/privacy/notice.html">How we use your information</a>
    </field-notes>
    {/* @ts-expect-error There is no such layout. */}
    <field-notes layout="popup" />
    <privacy-notice src="/privacy/notice.json" className="wide" />
    {/* @ts-expect-error An address is a text. */}
    <privacy-notice src={1} />
  </form>
)
