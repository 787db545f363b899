namespace FactTracker.Tests.Serialization.Converters;

/// <summary>Somebody else's record in a list of ours.</summary>
internal sealed record Author(string Name, Edtf Born);
