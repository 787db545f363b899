using System.Diagnostics.CodeAnalysis;

namespace FactTracker.Serialization.Converters;

/// <summary>Reads a text that is one value; returns false if it has an error.</summary>
internal delegate bool EmbeddedReader<T>(
    ReadOnlyMemory<byte> text, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems);
