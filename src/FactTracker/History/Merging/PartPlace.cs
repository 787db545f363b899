namespace FactTracker.History;

/// <summary>A part of a list of a record, and the member within the part if only that is meant.</summary>
/// <param name="Name">What identifies the part within its list.</param>
/// <param name="Before">The index of the part in the list before the changes, or -1.</param>
/// <param name="Ours">The index in our list, or -1.</param>
/// <param name="Theirs">The index in their list, or -1.</param>
/// <param name="IsNamed">Whether the list is an object in native JSON, whose members are the parts.</param>
/// <param name="Inner">The member of the part, or null for the part as a whole.</param>
internal sealed record PartPlace(string Name, int Before, int Ours, int Theirs, bool IsNamed, string? Inner = null);
