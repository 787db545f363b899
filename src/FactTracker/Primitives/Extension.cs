namespace FactTracker;

/// <summary>One member that the format does not list: its name and its JSON value.</summary>
/// <remarks>Equal by name and by the text of the value. <c>default</c> has no name and stands in no record.</remarks>
/// <param name="Name">The member's name; by right it has a prefix and a colon, as in <c>schema:image</c>.</param>
/// <param name="Value">The member's value, as it was written.</param>
public readonly record struct Extension(string Name, RawJson Value);
