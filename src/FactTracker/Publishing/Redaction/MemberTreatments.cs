using static FactTracker.Publishing.MemberTreatment;

namespace FactTracker.Publishing;

/// <summary>What becomes of each member of each kind of record. A test compares the names with the tables of members.</summary>
internal sealed class MemberTreatments
{
    private readonly Dictionary<string, MemberTreatment> _treatments = new(StringComparer.Ordinal);

    private MemberTreatments(params (MemberTreatment Treatment, string Names)[] rows)
    {
        foreach (var (treatment, names) in rows)
        {
            foreach (var name in names.Split(' ')) _treatments.Add(name, treatment);
        }
    }

    public static MemberTreatments Header { get; } = new(
        (Keep, "facttracker id title description language license created modified"),
        (MemberTreatment.Agent, "publisher"),
        (Drop, "conflicts"),
        (Translations, "translations"));

    public static MemberTreatments Source { get; } = new(
        (Id, "id partOf"),
        (Keep, "kind title published accessed language identifiers reliability hash license status statusReason words marking modified"),
        (MemberTreatment.Agent, "authors publisher"),
        (Address, "url"),
        (Copies, "archived"),
        (Links, "basedOn"),
        (Opaque, "csl"),
        (Drop, "notes"),
        (Translations, "translations"));

    public static MemberTreatments Claim { get; } = new(
        (Id, "id"),
        (Keep, "text language subject property value when place qualifiers stated modality condition likelihood confidence rank status"),
        (Keep, "statusReason tags recorded modified checked expires checkEvery marking"),
        (MemberTreatment.Agent, "claimant"),
        (Citations, "citations"),
        (Relations, "relations"),
        (Reviews, "reviews"),
        (Formula, "formula"),
        (Drop, "recordedBy notes"),
        (Translations, "translations"));

    public static MemberTreatments Citation { get; } = new(
        (Id, "source"),
        (Keep, "stance locator quote credibility accessed"),
        (Links, "basedOn"),
        (Copies, "archived"),
        (Drop, "notes"));

    /// <summary>A citation of a withheld source: that it is cited, how, and how credible it is.</summary>
    public static MemberTreatments WithheldCitation { get; } = new(
        (Id, "source"),
        (Keep, "stance credibility"),
        (Drop, "basedOn locator quote accessed archived notes"));

    public static MemberTreatments Review { get; } = new(
        (Keep, "id verdict rating published title summary language"),
        (MemberTreatment.Agent, "author"),
        (Address, "url"),
        (Translations, "translations"));

    public static MemberTreatments Link { get; } = new((Id, "source"), (Keep, "how"));

    public static MemberTreatments Relation { get; } = new((Keep, "type"), (Id, "claim"));

    public static MemberTreatments Copy { get; } = new((Keep, "url at"));

    public IReadOnlyCollection<string> Names => _treatments.Keys;

    /// <summary>Returns what becomes of a member.</summary>
    public MemberTreatment Of(string name) => _treatments.GetValueOrDefault(name, Opaque);
}
