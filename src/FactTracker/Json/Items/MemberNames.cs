using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Returns the names of members as strings, and the same string for a name that is met again soon.</summary>
/// <remarks>
/// A text has few different names and repeats them for each record. The table is small and shared by all readers: an entry that is
/// overwritten by another thread only costs a string. Thread-safe.
/// </remarks>
internal static class MemberNames
{
    private const int Slots = 1024;
    private const int LongestName = 48; // Longer ones are hardly repeated.
    private static readonly Entry?[] Entries = new Entry?[Slots];

    /// <summary>Returns the name that the reader is at if it is valid Unicode without escapes; null otherwise.</summary>
    public static string? TryGet(ref Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length > LongestName) return null;
        var slot = Utf8Hash.Of(utf8) & (Slots - 1);
        if (Volatile.Read(ref Entries[slot]) is { } known && utf8.SequenceEqual(known.Utf8)) return known.Name;
        if (!SoundJson.IsSound(ref reader)) return null;
        var entry = new Entry(utf8.ToArray(), reader.GetString()!);
        Volatile.Write(ref Entries[slot], entry);
        return entry.Name;
    }

    private sealed record Entry(byte[] Utf8, string Name);
}
