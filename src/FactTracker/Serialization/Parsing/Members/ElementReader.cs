using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads one element of a list; returns null after rejecting it.</summary>
internal delegate T? ElementReader<T>(ref JsonCursor reader, ReadContext context)
    where T : class;
