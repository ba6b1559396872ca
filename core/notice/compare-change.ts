/** What can change between two versions of a notice. */
export type ChangeKind =
  | 'item-added'
  | 'item-removed'
  | 'purpose-added'
  | 'purpose-removed'
  | 'recipient-added'
  | 'recipient-removed'
  | 'sharing-purpose-added'
  | 'sharing-purpose-removed'
  | 'sharing-law-added'
  | 'sharing-law-removed'
  | 'handler-added'
  | 'handler-removed'
  | 'source-added'
  | 'source-removed'
  | 'basis-added'
  | 'basis-removed'
  | 'condition-added'
  | 'condition-removed'
  | 'retention-longer'
  | 'retention-shorter'
  | 'retention-changed'
  | 'provision-changed'
  | 'subjects-changed'
  | 'label-changed'
  | 'heading-changed'
  | 'heading-renamed'
  | 'article6-changed'
  | 'purpose-subjects-changed'
  | 'commitment-added'
  | 'commitment-removed'
  | 'law-added'
  | 'law-removed'
  | 'law-changed'
  | 'renamed'
  | 'reworded'
  | 'onward-added'
  | 'onward-removed'
  | 'onward-recipient-added'
  | 'onward-recipient-removed'
  | 'onward-purpose-added'
  | 'onward-purpose-removed'
  | 'right-added'
  | 'right-removed'
  | 'right-ask-changed'
  | 'complaint-added'
  | 'complaint-removed'
  | 'complaint-to-changed'
  | 'controller-changed'
  | 'dpo-changed'
  | 'contact-changed'
  | 'notice-changed'
  | 'part-changed'
  | 'wording-changed'

/** One change, and of which information it is told. */
export interface Change {
  readonly kind: ChangeKind
  /** Entry of the notice, for instance `parties.police`; of the new notice, or of the old one where it is gone. */
  readonly path: string
  /** Names of the items concerned, as the notice has them; 'all' where it is so of every item that both versions hold. */
  readonly of: 'all' | readonly string[]
  /** The people of whom alone the items are held; empty: not limited to some. */
  readonly subjects: readonly string[]
  /** The words of the entry of which `before` and `after` are said, where it is neither of them. */
  readonly about?: string
  readonly before: string | null
  readonly after: string | null
  /**
   * `before-use`: a new purpose for data already held, or a new way for it to go further, of which people must be told before
   * it is so used (UK GDPR Article 13(3), 14(4)). `tell`: people who read the old notice would want to know. `note`: the rest.
   */
  readonly weight: 'before-use' | 'tell' | 'note'
}
