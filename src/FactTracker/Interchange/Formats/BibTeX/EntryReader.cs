using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Reads entries as sources.</summary>
internal sealed class EntryReader(ImportContext context, Inheritance inheritance)
{
    private readonly Dictionary<int, SourceId> _ids = [];

    /// <summary>Reads an entry, with what it inherits.</summary>
    public ClaimSetRecord Read(BibEntry entry)
    {
        var (id, kept) = NewIdOf(entry);
        if (kept.Count > 0)
            Report(entry, null, Rules.ForeignRepaired, $"The key \"{entry.Key}\" is not a valid id; the id {id} is made from it.");
        var whole = inheritance.Resolve(entry, ReportCircle);
        context.Repeat(
            whole.Fields.Where(field => entry[field.Name] is null).Sum(field => (long)field.TeX.Length), entry.Offset, PathOf(entry));
        whole = whole.Without([.. whole.Fields.Where(field => IsNothing(field, entry)).Select(field => field.Name)]);
        var draft = new EntryDraft(whole, kept, (field, rule, message) => Report(entry, field, rule, message));
        var source = draft.Read(id, WholeOf(entry));
        return new ClaimSetRecord
        {
            Source = source,
            Place = context.PlaceOf(entry.Offset, PathOf(entry)),
            Problems = context.TakeProblems()
        };
    }

    // References to other entries are keys, not texts.
    private bool IsNothing(BibField field, BibEntry entry)
    {
        if (field.Name is BibPrefix.IdField or "crossref" or "xref" || !NothingMark.Is(TeXDecoder.Decode(field.TeX))) return false;
        Report(entry, field, Rules.ForeignRepaired, NothingMark.Message(field.TeX));
        return true;
    }

    // A whole with many parts is asked for its id by each.
    private SourceId IdOfWhole(BibEntry entry) =>
        _ids.TryGetValue(entry.Offset, out var known) ? known : _ids[entry.Offset] = NewIdOf(entry).Id;

    private static (SourceId Id, Extensions Kept) NewIdOf(BibEntry entry)
    {
        if (entry[BibPrefix.IdField] is { } field && TeXDecoder.Decode(field.TeX) is var own
            && RecordIdSyntax.Fault(own) is null) return (new SourceId(own), Extensions.Empty);
        return KeptId.Of(BibPrefix.Prefix, entry.Key, $"{entry.Type} {string.Join(' ', entry.Fields.Select(it => $"{it.Name}={it.TeX}"))}");
    }

    private SourceId? WholeOf(BibEntry entry)
    {
        if ((entry["crossref"] ?? entry["xref"]) is not { } reference) return null;
        if (inheritance.Find(reference.TeX) is { } whole) return IdOfWhole(whole);
        if (reference.Name == "crossref")
            Report(entry, reference, Rules.ForeignRepaired, $"There is no entry {reference.TeX} to inherit from.");
        if (RecordIdSyntax.Fault(reference.TeX) is not null) return null;
        return new SourceId(reference.TeX);
    }

    private void ReportCircle(BibEntry entry, string name) => Report(
        entry, entry[name], Rules.ForeignUnread,
        $"The field \"{name}\" of {entry.Key} leads in a circle; nothing is inherited along it from there on.");

    private void Report(BibEntry entry, BibField? field, Rule rule, string message)
    {
        var path = field is { } at ? PathOf(entry).Member(at.Name) : PathOf(entry);
        context.Report(field?.Offset ?? entry.Offset, path, rule, message);
    }

    private static JsonPath PathOf(BibEntry entry) => entry.Key.Length == 0 ? JsonPath.Root : JsonPath.Root.Member(entry.Key);
}
