using NodaTime;

namespace FactTracker.Tests.Claims.Members;

/// <summary>A value for a member of each type, and one that a check has something to say about.</summary>
internal static class MemberSamples
{
    private static readonly DateStatement Date = "2024";
    private static readonly ClaimValue Value = "China";
    private static readonly Instant At = Instant.FromUtc(2025, 9, 20, 9, 0);
    private static readonly MergeConflict Conflict =
        new(MergeConflictType.Value) { Id = "c1", Member = "value", Ours = RawJson.Parse("65") };

    private static readonly LanguageTag NoLanguage = new("no language");
    private static readonly Url NoAddress = new("no address");

    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(string)] = "some words",
        [typeof(ClaimId)] = new ClaimId("c1"),
        [typeof(SourceId)] = new SourceId("s1"),
        [typeof(SourceId?)] = new SourceId("s1"),
        [typeof(LanguageTag?)] = new LanguageTag("de"),
        [typeof(Url)] = new Url("https://example.org/a"),
        [typeof(Url?)] = new Url("https://example.org/a"),
        [typeof(ClaimValue)] = Value,
        [typeof(ValueList<ClaimValue>)] = new ValueList<ClaimValue>(Value),
        [typeof(DateStatement)] = Date,
        [typeof(ValueList<Qualifier>)] = new ValueList<Qualifier>(new Qualifier("group", new(Value))),
        [typeof(Agent)] = new Agent("A Polling Institute"),
        [typeof(ValueList<Agent>)] = new ValueList<Agent>(new Agent("A Polling Institute")),
        [typeof(ValueList<Modality>)] = new ValueList<Modality>(Modality.Reported),
        [typeof(ValueList<Confidence>)] = new ValueList<Confidence>(Confidence.Of(0.9m)),
        [typeof(ValueList<Citation>)] = new ValueList<Citation>(new Citation("s")),
        [typeof(ValueList<MergeConflict>)] = new ValueList<MergeConflict>(Conflict),
        [typeof(Rank)] = Rank.Preferred,
        [typeof(ClaimStatus)] = ClaimStatus.Disputed,
        [typeof(SourceStatus)] = SourceStatus.Corrected,
        [typeof(ValueList<Relation>)] = new ValueList<Relation>(new Relation(RelationType.Supports, "c2")),
        [typeof(ValueList<Review>)] = new ValueList<Review>(new Review { Verdict = Verdict.Mixed }),
        [typeof(ValueList<string>)] = new ValueList<string>("opinion"),
        [typeof(Instant?)] = At,
        [typeof(Period)] = Period.FromYears(1),
        [typeof(ValueList<Translation>)] = new ValueList<Translation>(new Translation("de", [new TranslatedMember("text", "Wörter")])),
        [typeof(SourceKind)] = SourceKind.Report,
        [typeof(ValueList<ArchivedCopy>)] = new ValueList<ArchivedCopy>(new ArchivedCopy("https://archive.example/1")),
        [typeof(ValueList<Identifier>)] = new ValueList<Identifier>(new Identifier("doi", ["10.1000/182"])),
        [typeof(Reliability?)] = (Reliability)1,
        [typeof(ValueList<SourceLink>?)] = new ValueList<SourceLink>(new SourceLink("s2")),
        [typeof(ValueList<ContentHash>)] = new ValueList<ContentHash>(new ContentHash("sha256", new string('0', 64))),
        [typeof(Stance)] = Stance.Refutes,
        [typeof(Locator)] = new Locator { Page = "12" },
        [typeof(Quote)] = new Quote("So it is"),
        [typeof(Credibility?)] = (Credibility)2,
        [typeof(Verdict)] = Verdict.Mixed,
        [typeof(Rating)] = new Rating { Label = "Half true" },
        [typeof(Marking)] = new Marking { Tlp = TlpLevel.Amber, EmbargoedUntil = "2026-12-01" },
        [typeof(TlpLevel)] = TlpLevel.AmberStrict,
        [typeof(bool)] = true,
        [typeof(MediaTime?)] = MediaTime.Parse("1:00"),
        [typeof(decimal?)] = 3m,
        [typeof(LinkKind)] = LinkKind.Known[0],
        [typeof(RelationType)] = RelationType.Refines,
    };

    private static readonly Dictionary<Type, object> Odd = new()
    {
        [typeof(LanguageTag?)] = NoLanguage,
        [typeof(Url)] = NoAddress,
        [typeof(Url?)] = NoAddress,
        [typeof(ClaimValue)] = Value with { Language = NoLanguage },
        [typeof(ValueList<ClaimValue>)] = new ValueList<ClaimValue>(Value with { Language = NoLanguage }),
        [typeof(DateStatement)] = (DateStatement)(Date with { Language = NoLanguage }),
        [typeof(ValueList<Qualifier>)] = new ValueList<Qualifier>(new Qualifier("group", new(Value with { Language = NoLanguage }))),
        [typeof(ValueList<Modality>)] = new ValueList<Modality>(Modality.Parse("shouted")),
        [typeof(ValueList<Confidence>)] = new ValueList<Confidence>(new Confidence(null, null, null, "a scale of mine", "likely")),
        [typeof(ValueList<Citation>)] = new ValueList<Citation>(new Citation("s") { Stance = Stance.Parse("sings") }),
        [typeof(Rank)] = Rank.Parse("best"),
        [typeof(ClaimStatus)] = ClaimStatus.Parse("sleeping"),
        [typeof(SourceStatus)] = SourceStatus.Parse("sleeping"),
        [typeof(ValueList<Relation>)] = new ValueList<Relation>(new Relation(RelationType.Parse("likes"), "c2")),
        [typeof(ValueList<Review>)] = new ValueList<Review>(new Review { Verdict = Verdict.Parse("meh") }),
        [typeof(ValueList<Translation>)] =
            new ValueList<Translation>(new Translation(NoLanguage, [new TranslatedMember("text", "Wörter")])),
        [typeof(ValueList<MergeConflict>)] = new ValueList<MergeConflict>(Conflict),
        [typeof(SourceKind)] = SourceKind.Parse("wall-painting"),
        [typeof(ValueList<ArchivedCopy>)] = new ValueList<ArchivedCopy>(new ArchivedCopy(NoAddress)),
        [typeof(ValueList<SourceLink>?)] = new ValueList<SourceLink>(new SourceLink("s2") { How = LinkKind.Parse("sings") }),
        [typeof(ValueList<ContentHash>)] = new ValueList<ContentHash>(new ContentHash("sha256", "no digest")),
        [typeof(Stance)] = Stance.Parse("sings"),
        [typeof(Quote)] = new Quote("So it is") { Language = NoLanguage },
        [typeof(Verdict)] = Verdict.Parse("meh"),
        [typeof(Rating)] = new Rating { Value = 7, Best = 5, Worst = 1 },
        [typeof(Marking)] = new Marking { Tlp = TlpLevel.Parse("PURPLE") },
        [typeof(TlpLevel)] = TlpLevel.Parse("PURPLE"),
        [typeof(LinkKind)] = LinkKind.Parse("sings"),
        [typeof(RelationType)] = RelationType.Parse("likes"),
    };

    /// <summary>A value for a member; a member of a type that no other has needs a row.</summary>
    public static object For(Type type) => Values[type];

    /// <summary>A value with something wrong in it, or null where nothing can be.</summary>
    public static object? OddFor(Type type) => Odd.GetValueOrDefault(type);
}
