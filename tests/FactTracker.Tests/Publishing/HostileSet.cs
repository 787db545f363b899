using FactTracker.Tests.Claims.Members;
using NodaTime;

namespace FactTracker.Tests.Publishing;

/// <summary>Sets in which a secret is in one member of a withheld record, or in one that is never published, for every member.</summary>
internal static class HostileSet
{
    public const string Secret = "Zacharias Quellinger";

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 1, 12, 0);

    private static readonly Marking Red = new() { Tlp = TlpLevel.Red };

    /// <summary>A name and a set for each member of each record that is withheld.</summary>
    public static IEnumerable<(string Name, ClaimSet Set)> All =>
    [
        .. Each(SourceMembers.All, new Source("hidden") { Marking = Red }, "marking", With),
        .. Each(ClaimMembers.All, new Claim("hidden-claim") { Marking = Red, Text = "hidden words here" }, "marking", With),
        .. Each(CitationMembers.All, new Citation("hidden"), "source", WithCitation),
        .. Each(QuoteMembers.All, new Quote("x"), "", quote => WithCitation(new Citation("hidden") { Quote = quote })),
        .. Each(LocatorMembers.All, new Locator(), "", locator => WithCitation(new Citation("hidden") { Locator = locator })),
        .. Each(ReviewMembers.All, new Review(), "", review => With(Hidden with { Reviews = [review] })),
        .. Each(
            RelationMembers.All, new Relation(RelationType.Supports, "c"), "", relation => With(Hidden with { Relations = [relation] })),
        .. Each(MarkingMembers.All, Red, "", marking => With(Hidden with { Marking = marking with { IsConfidential = true } })),
        ("claim.notes", With(Public with { Notes = Secret })),
        ("claim.recordedBy", With(Public with { RecordedBy = Secret })),
        ("citation.notes", With(Public with { Citations = [new Citation("open") { Notes = Secret }] })),
        ("set.conflicts", With(Public) with
        {
            MergeConflicts = [new MergeConflict(MergeConflictType.Value) { Id = "c", Ours = RawJson.Parse($"\"{Secret}\"") }],
        }),
        ("source.notes", With(new Source("other") { Title = "Other", Notes = Secret, Marking = null })),
        ("claim.translations.notes", With(Public with { Translations = [new Translation("de", [new TranslatedMember("notes", Secret)])] })),
    ];

    private static Source Open => new("open") { Title = "Open source", Url = new Url("https://example.org/open") };

    private static Claim Public => new("public") { Text = "It rains", Citations = ["open", "hidden"] };

    private static Claim Hidden => new("hidden-claim") { Text = "hidden words here", Marking = Red };

    private static ClaimSet WithCitation(Citation citation) => With(Public with { Citations = [citation] });

    private static ClaimSet With(Source source) => new()
    {
        Sources = SourceList.Create([Open, .. source.Id.Text == "hidden" ? [source] : new[] { HiddenSource, source }]),
        Claims = ClaimList.Create([Public]),
    };

    private static ClaimSet With(Claim claim) => new()
    {
        Sources = SourceList.Create([Open, HiddenSource]),
        Claims = ClaimList.Create(claim.Id.Text == "public" ? [claim] : new[] { Public, claim }),
    };

    private static Source HiddenSource => new("hidden") { Title = "Hidden", Marking = Red };

    private static IEnumerable<(string Name, ClaimSet Set)> Each<T>(
        RecordMembers<T> members, T blank, string fixedMember, Func<T, ClaimSet> into)
    {
        foreach (var member in members.Where(member => member.Name != fixedMember && SecretFor(member.ValueType) is not null))
        {
            yield return ($"{typeof(T).Name}.{member.Name}", into(member.With(blank, SecretFor(member.ValueType))));
        }

        var value = Extensions.Empty.With("x:y", RawJson.Parse($"[\"{Secret}\"]"));
        var name = Extensions.Empty.With($"x:{Secret}", RawJson.Parse("1"));
        yield return ($"{typeof(T).Name} extension", into(members.WithExtensions(blank, value)));
        yield return ($"{typeof(T).Name} extension name", into(members.WithExtensions(blank, name)));
    }

    // A member of a type that cannot hold words has null.
    private static object? SecretFor(Type type)
    {
        if (MemberSamples.For(type) is not { } sample) return null;
        ClaimValue value = Secret;
        return sample switch
        {
            string => Secret,
            ClaimId => new ClaimId(Secret.Replace(' ', '-')),
            SourceId => null, // The id decides which source is withheld.
            Url => new Url($"https://example.org/{Uri.EscapeDataString(Secret)}"),
            DateStatement => (DateStatement)new DateValue(Edtf.Parse("2024")) { Words = Secret },
            ClaimValue => value,
            ValueList<ClaimValue> => new ValueList<ClaimValue>(value),
            ValueList<Qualifier> => new ValueList<Qualifier>(new Qualifier(Secret, new(value))),
            Agent => new Agent(Secret),
            ValueList<Agent> => new ValueList<Agent>(new Agent(Secret)),
            ValueList<Confidence> => new ValueList<Confidence>(Confidence.Of(0.5m) with { By = Secret, Basis = Secret }),
            ValueList<string> => new ValueList<string>(Secret),
            ValueList<Translation> => new ValueList<Translation>(new Translation("de", [new TranslatedMember("text", Secret)])),
            ValueList<ArchivedCopy> => new ValueList<ArchivedCopy>(new ArchivedCopy($"https://example.org/{Uri.EscapeDataString(Secret)}")),
            ValueList<Identifier> => new ValueList<Identifier>(new Identifier("doi", [Secret])),
            ValueList<ContentHash> => new ValueList<ContentHash>(new ContentHash("sha256", Secret)),
            ValueList<Citation> => new ValueList<Citation>(new Citation("open") { Quote = new Quote(Secret), Notes = Secret }),
            ValueList<Review> => new ValueList<Review>(new Review { Summary = Secret }),
            Quote => new Quote(Secret),
            Locator => new Locator { Words = Secret },
            Rating => new Rating { Label = Secret },
            Marking => new Marking { Tlp = TlpLevel.Red, EmbargoedUntil = new DateValue(Edtf.Parse("2099")) { Words = Secret } },
            Word<SourceKind> => SourceKind.Parse(Secret),
            _ => null,
        };
    }
}
