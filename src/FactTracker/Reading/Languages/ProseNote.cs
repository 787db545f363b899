namespace FactTracker.Reading;

/// <summary>What a caller should know about how a text, or a part of it, was read.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Message">The note, as a sentence.</param>
/// <param name="Offset">The offset of the part in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="IsUnread">Whether the part is in a language that is not read.</param>
public sealed record ProseNote(string Message, int Offset, int Length, bool IsUnread);
