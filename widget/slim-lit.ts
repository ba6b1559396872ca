import type { Plugin } from 'vite'

/** Texts of Lit's element, as it is published, and what stands in their place. */
type Cut = readonly [text: string, instead?: string]

/** What others can add to an element from outside, for which nobody has a handle on ours: controllers, initialisers, metadata of decorators. */
const addedFromOutside: readonly Cut[] = [
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  [',void 0!==t.l&&(this.l=[...t.l])'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  [
    'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
  ],
  [',this._$EO?.forEach(t=>t.hostConnected?.())'],
  ['this._$EO?.forEach(t=>t.hostDisconnected?.())'],
  ['this._$EO?.forEach(t=>t.hostUpdate?.()),'],
  ['this._$EO?.forEach(t=>t.hostUpdated?.()),'],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  [
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  ],
  [',p=a.reactiveElementPolyfillSupport'],
  ['p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");'],
]

/** Its way of sharing styles, and its root: ours makes its root itself and gives it its styles. */
const styles: readonly Cut[] = [
  [
    'this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    '}',
  ],
  ['y.elementStyles=[],'],
  [
    'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
  ],
  ['y.shadowRootOptions={mode:"open"},'],
  [
    'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from"./css-tag.js";',
  ],
  [',s as adoptStyles', ''],
  [',t as getCompatibleStyle', ''],
]

/** Kinds of attributes other than text and flags; converters, comparisons, defaults and accessors of an element's own. */
const otherProperties: readonly Cut[] = [
  [
    'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
    'u={toAttribute:(t,s)=>s!==Boolean?t:t?"":null,fromAttribute:(t,s)=>s===Boolean?null!==t:t}',
  ],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",'],
  ['s=[...r(t),...o(t)];', 's=r(t);'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
  ['h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 'h=u'],
  ['converter:u,'],
  [',hasChanged:f'],
  ['(i.hasChanged??f)(h,s)', 'f(this[t],s)'],
  [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)'],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
  ],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
  ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  [',useDefault:!1'],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}',
  ],
  ['s.state&&(s.attribute=!1),'],
  [
    'if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties)',
    'this.hasOwnProperty("elementProperties")||(this.elementProperties=new Map)',
  ],
  [',getPrototypeOf:n'],
  ['y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,'],
  ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s,i){'],
  ['!1===e&&(h=this[t]),'],
  ['if(this._$Ei(),this.elementProperties.set(t,s),!s.noAccessor){', '{this._$Ei(),this.elementProperties.set(t,s);'],
  ['const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'return t.toLowerCase()'],
  [',getOwnPropertySymbols:o', ''],
  [',getOwnPropertyDescriptor:h', ''],
  ['attribute:!0,', ''],
]

/** Ours declares its properties, each with an attribute that is written back. */
const undeclared: readonly Cut[] = [
  ['void 0!==i&&this._$Eh.set(i,t)', 'this._$Eh.set(i,t)'],
  ['void 0!==h&&e(this.prototype,t,h)', 'e(this.prototype,t,h)'],
  ['this._$Eh&&[...this._$Eh.keys()]', '[...this._$Eh.keys()]'],
  ['if(void 0!==e&&!0===i.reflect){', '{'],
  ['void 0!==e&&this._$Em!==e', 'this._$Em!==e'],
  ['C(t,s,{reflect:e}){', 'C(t,s){'],
  ['!0===e&&this._$Em!==t', 'this._$Em!==t'],
  ['const r=this.constructor;if(i??=r.getPropertyOptions(t),!(f(this[t],s)))return;this.C(t,s,i)', 'if(!f(this[t],s))return;this.C(t,s)'],
  ['requestUpdate(t,s,i){', 'requestUpdate(t,s){'],
  ['this.requestUpdate(t,h,i)', 'this.requestUpdate(t,h)'],
  ['if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){', '{this.finalized=!0,this._$Ei();'],
]

/** Attributes whose names differ from those of their properties: ours are the same word in lower case. */
const otherNames: readonly Cut[] = [
  ['this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);this._$Eh.set(i,t)}'],
  ['static _$Eu(t,s){return t.toLowerCase()}'],
  ['[...this._$Eh.keys()]', '[...this.elementProperties.keys()]'],
  ['e=i._$Eh.get(t)', 'e=t'],
  ['e=this.constructor._$Eu(t,i)', 'e=t'],
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}'],
  ['i.getPropertyOptions(e)', 'i.elementProperties.get(e)'],
  [',b={type:String,reflect:!1}'],
  ['createProperty(t,s=b)', 'createProperty(t,s)'],
]

/** Classes under ours, and other ways to make an accessor or to compare its values. */
const otherClasses: readonly Cut[] = [
  ['{this._$Ei(),this.elementProperties.set(t,s);', '{this.elementProperties.set(t,s);'],
  ['this.finalized=!0,this._$Ei();', 'this.finalized=!0,this.elementProperties=new Map;'],
  ['static _$Ei(){this.hasOwnProperty("elementProperties")||(this.elementProperties=new Map)}'],
  [
    'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){return{',
    'const s=Symbol();e(this.prototype,t,{',
  ],
  ['this.requestUpdate(t,h)},configurable:!0,enumerable:!0}}', 'this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}}'],
  ['{this.elementProperties.set(t,s);const s=', 'this.elementProperties.set(t,s);{const s='],
  ['if(!f(this[t],s))return', 'if(this[t]===s)return'],
  ['is:i,'],
  [',f=(t,s)=>!i(t,s)'],
  [',f as notEqual'],
]

/** Steps of an update in which ours does nothing. */
const steps: readonly Cut[] = [
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    'const s=this._$AL;this.update(s),this._$AE(s)',
  ],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['willUpdate(t){}'],
  ['shouldUpdate(t){return!0}'],
  ['get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}'],
  ['firstUpdated(t){}'],
  ['try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'this.performUpdate()}',
  ],
  ['if(!this.isUpdatePending)return;'],
  ['if(this.renderRoot??=this.createRenderRoot(),this._$Ep){', 'if(this._$Ep){'],
  ['this._$Ep=void 0,this.isUpdatePending', 'this.isUpdatePending'],
  ['updated(t){}'],
]

/**
 * Takes out of Lit's element what `<field-notes>` has no use for: nearly a tenth of what a family loads before a note is opened. Our
 * element is written, typed and unit-tested against Lit as it is; only the built script has the slim one, which the tests in real
 * browsers drive. A text that a later Lit no longer has stops the build: then look at what stands there now, and whether we use it.
 */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/@lit/reactive-element/reactive-element.js')) return null
      return [...addedFromOutside, ...styles, ...otherProperties, ...undeclared, ...otherNames, ...otherClasses, ...steps].reduce(
        (left, [text, instead = '']) => {
          if (!left.includes(text)) this.error(`Lit's element no longer has “${text}”. Take this cut out, or bring it up to date.`)
          return left.replace(text, () => instead)
        },
        code,
      )
    },
  }
}
