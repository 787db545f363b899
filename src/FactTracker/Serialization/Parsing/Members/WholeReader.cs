using System.Diagnostics.CodeAnalysis;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads the value of any type that a text consists of; returns false after rejecting it.</summary>
internal delegate bool WholeReader<T>(ref JsonCursor reader, ReadContext context, [MaybeNullWhen(false)] out T value);
