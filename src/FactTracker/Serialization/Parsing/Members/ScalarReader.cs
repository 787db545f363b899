using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads a value that is a single string or number; returns null after rejecting it.</summary>
internal delegate T? ScalarReader<T>(ref JsonCursor reader, ReadContext context)
    where T : struct;
