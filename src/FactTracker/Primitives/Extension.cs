namespace FactTracker;

/// <summary>A member that the format does not define: its name and its JSON value.</summary>
/// <remarks>Equal by name and by the text of the value. <c>default</c> has no name and is in no record.</remarks>
/// <param name="Name">The member's name. It should have a prefix and a colon, as in <c>schema:image</c>.</param>
/// <param name="Value">The member's value, as written.</param>
public readonly partial record struct Extension(string Name, RawJson Value);
