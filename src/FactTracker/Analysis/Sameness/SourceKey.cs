namespace FactTracker.Analysis;

/// <summary>Something by which a source can be recognized, in a form that is the same for all spellings.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct SourceKey(SourceKeyKind Kind, string Text);
