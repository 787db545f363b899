namespace FactTracker;

/// <summary>The text of one member in another language.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Member">The member's name in the format, such as <c>text</c> or <c>title</c>.</param>
/// <param name="Words">The translated text.</param>
public sealed partial record TranslatedMember(string Member, string Words);
