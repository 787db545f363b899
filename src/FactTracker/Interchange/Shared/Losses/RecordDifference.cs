using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Tells how a record in our own form differs from what was read back of it, member by member and as deep as both have the same
/// shape.</summary>
internal sealed class RecordDifference(LossReport losses, string format)
{
    private const int LongestShown = 60;
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public void Tell(JsonPath path, string original, string copy)
    {
        using var before = JsonDocument.Parse(original, AnyDepth);
        using var after = JsonDocument.Parse(copy, AnyDepth);
        Tell(path, before.RootElement, after.RootElement);
    }

    private void Tell(JsonPath path, JsonElement original, JsonElement? copy)
    {
        if (copy is not { } back) losses.Add(path, WhatOf(path, original), $"{format} has no place for it");
        else if (original.ValueKind == JsonValueKind.Object && back.ValueKind == JsonValueKind.Object) TellMembers(path, original, back);
        else if (IsListLike(original, back)) TellElements(path, original, back);
        else if (!HaveSameText(original, back)) losses.Add(path, WhatOf(path, original), $"{format} would give it back as {Shown(back)}");
    }

    private void TellMembers(JsonPath path, JsonElement original, JsonElement copy)
    {
        foreach (var member in original.EnumerateObject())
        {
            var at = path.Member(member.Name);
            JsonElement? back = copy.TryGetProperty(member.Name, out var value) ? value : null;
            if (member.Name.Contains(':', StringComparison.Ordinal) && back is { } kept) TellKept(at, member.Value, kept);
            else Tell(at, member.Value, back);
        }

        foreach (var member in copy.EnumerateObject())
        {
            if (!original.TryGetProperty(member.Name, out _))
                losses.Add(IsRecord(path) ? path.Member(member.Name) : path, $"that there is no {member.Name}",
                    $"{format} would give it as {Shown(member.Value)}");
        }
    }

    private void TellElements(JsonPath path, JsonElement original, JsonElement copy)
    {
        for (var i = 0; i < original.GetArrayLength(); i++)
        {
            Tell(path.At(i), original[i], copy[i]);
        }
    }

    // What is under a name with a colon is nobody's but its owner's: it is the same or it is not.
    private void TellKept(JsonPath path, JsonElement original, JsonElement copy)
    {
        if (!HaveSameText(original, copy)) losses.Add(path, WhatOf(path, original), $"{format} would give it back as {Shown(copy)}");
    }

    // What is not there has no place of its own: it is missing from the part it would stand in.
    private static bool IsRecord(JsonPath path) => path.Steps().Count is 0 or 2;

    private static bool IsListLike(JsonElement original, JsonElement copy) =>
        original.ValueKind == JsonValueKind.Array && copy.ValueKind == JsonValueKind.Array && original.GetArrayLength() == copy.GetArrayLength();

    private static bool HaveSameText(JsonElement one, JsonElement other) => one.GetRawText() == other.GetRawText();

    private static string WhatOf(JsonPath path, JsonElement value) => $"{path.Name ?? "an element"} {Shown(value)}";

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= LongestShown ? text : $"{text[..(LongestShown - (char.IsHighSurrogate(text[LongestShown - 1]) ? 1 : 0))]}…";
    }
}
