using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Reports how a record in native JSON differs from the record read back after writing, member by member and as deep as both have the same
/// shape.
/// </summary>
internal sealed class RecordDifference(LossReport losses, string format)
{
    private const int LongestShown = 60;

    public void Report(JsonPath path, string original, string copy)
    {
        using var before = JsonDocument.Parse(losses.Sound(path, original), JsonText.AnyDepth);
        using var after = JsonDocument.Parse(SoundJson.Mend(copy), JsonText.AnyDepth);
        Report(path, before.RootElement, after.RootElement);
    }

    private void Report(JsonPath path, JsonElement original, JsonElement? copy)
    {
        if (copy is not { } back) losses.Add(path, WhatOf(path, original), $"{format} has no place for it");
        else if (HaveSameText(original, back)) return;
        else if (HasMembers(original) && HasMembers(back)) ReportMembers(path, original, back);
        else if (IsListLike(original, back)) ReportElements(path, original, back);
        else losses.Add(path, WhatOf(path, original), $"{format} would give it back as {Shown(back)}");
    }

    private void ReportMembers(JsonPath path, JsonElement original, JsonElement copy)
    {
        // Looked up by name: a record can have thousands of members.
        var (before, after) = (MembersOf(original), MembersOf(copy));
        foreach (var member in original.EnumerateObject())
        {
            var at = path.Member(member.Name);
            JsonElement? back = after.TryGetValue(member.Name, out var value) ? value : null;
            if (member.Name.Contains(':', StringComparison.Ordinal) && back is { } kept) ReportKept(at, member.Value, kept);
            else Report(at, member.Value, back);
        }

        foreach (var member in copy.EnumerateObject())
        {
            if (!before.ContainsKey(member.Name))
                losses.Add(IsRecord(path) ? path.Member(member.Name) : path, $"that there is no {member.Name}",
                    $"{format} would give it as {Shown(member.Value)}");
        }
    }

    private void ReportElements(JsonPath path, JsonElement original, JsonElement copy)
    {
        // One by one: finding an element by its index takes as long as passing those before it.
        foreach (var (i, (before, after)) in original.EnumerateArray().Zip(copy.EnumerateArray()).Index())
        {
            Report(path.At(i), before, after);
        }
    }

    private static Dictionary<string, JsonElement> MembersOf(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    // A member whose name has a colon is opaque: it is compared as a whole.
    private void ReportKept(JsonPath path, JsonElement original, JsonElement copy)
    {
        if (!HaveSameText(original, copy)) losses.Add(path, WhatOf(path, original), $"{format} would give it back as {Shown(copy)}");
    }

    // A member that was added has no path in the original; it is reported at the part it was added to.
    private static bool IsRecord(JsonPath path) => path.Steps().Length is 0 or 2;

    // Members of an object that repeats a name cannot be compared one by one.
    private static bool HasMembers(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) return false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        return value.EnumerateObject().All(member => names.Add(member.Name));
    }

    private static bool IsListLike(JsonElement original, JsonElement copy) =>
        original.ValueKind == JsonValueKind.Array
            && copy.ValueKind == JsonValueKind.Array
            && original.GetArrayLength() == copy.GetArrayLength();

    private static bool HaveSameText(JsonElement one, JsonElement other) => one.GetRawText() == other.GetRawText();

    private static string WhatOf(JsonPath path, JsonElement value) => $"{path.Name ?? "an element"} {Shown(value)}";

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= LongestShown ? text : $"{text[..(LongestShown - (char.IsHighSurrogate(text[LongestShown - 1]) ? 1 : 0))]}…";
    }
}
