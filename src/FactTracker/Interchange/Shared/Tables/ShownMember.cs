namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member as its cells show it.</summary>
/// <param name="Cells">The texts of the cells, in UTF-8; null for a cell without a value.</param>
/// <param name="IsExact">Whether the cells would be read back as exactly this member.</param>
internal sealed record ShownMember(ReadOnlyMemory<byte>?[] Cells, bool IsExact);
