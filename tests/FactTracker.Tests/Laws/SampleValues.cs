using FactTracker.Interchange;
using FactTracker.Reading;
using FactTracker.Serialization;

namespace FactTracker.Tests.Laws;

/// <summary>
/// A few values of every public type that is equal by content, no two of a type alike. Each asking makes them anew, so that equality is
/// never that of one object with itself.
/// </summary>
internal static class SampleValues
{
    private static readonly ReadOnlyMemory<byte> Page = "{}"u8.ToArray();

    private static readonly Dictionary<Type, Func<object[]>> Table = new()
    {
        // Primitives
        [typeof(Agent)] = () =>
            [new Agent("FOM"), new Agent("fom"), new Agent("FOM", "fom"), new Agent(null, "fom"), new Agent("FOM") { Role = "pollster" },
                new Agent("FOM").WithConfidence([Confidence.Of(0.6m)])],
        [typeof(Extension)] = () =>
            [default(Extension), new Extension("x:a", Json("1")), new Extension("x:a", Json("1.0")), new Extension("x:b", Json("1"))],
        [typeof(Extensions)] = () =>
        [
            Extensions.Empty,
            Extensions.Empty.With("x:a", Json("1")),
            Extensions.Empty.With("x:a", Json("2")),
            Extensions.Empty.With("x:b", Json("1")).With("x:a", Json("1"))
        ],
        [typeof(LanguageTag)] = () => [default(LanguageTag), new LanguageTag("en"), new LanguageTag("en-GB"), new LanguageTag("not a tag")],
        [typeof(RawJson)] = () => [default(RawJson), Json("1"), Json("1.0"), Json("\"\\u0041\""), Json("\"A\""), Json("{ \"a\": [1, 2] }")],
        [typeof(TranslatedMember)] = () =>
            [new TranslatedMember("title", "Wer"), new TranslatedMember("text", "Wer"), new TranslatedMember("title", "Wen")],
        [typeof(Translation)] = () =>
            [new Translation("de", []), new Translation("fr", []), new Translation("de", [new TranslatedMember("title", "Wer")])],
        [typeof(Url)] = () => [default(Url), new Url("https://example.org"), new Url("https://example.org/"), new Url("example.org")],
        [typeof(ValueList<string>)] = () => [default(ValueList<string>), List("a"), List("a", "b"), List("b", "a"), List("a", "a")],

        // Values
        [typeof(Bound)] = () => [default(Bound), new Bound(1), new Bound(1, Excluded: true), new Bound(-1)],
        [typeof(DateValue)] = () =>
            [Date("2024"), Date("2024-01"), Date("2024") with { Calendar = "julian" }, Date("2024") with { Words = "2024" }],
        [typeof(EntityValue)] = () => [new EntityValue("Q148"), new EntityValue("Q159"), new EntityValue("Q148") { Label = "China" }],
        [typeof(FlagValue)] = () => [new FlagValue(true), new FlagValue(false), new FlagValue(true) { Words = "yes" }],
        [typeof(NoneValue)] = () => [new NoneValue(), new NoneValue { Words = "none" }],
        [typeof(HedgeReading)] = () =>
        [
            Just(Approximation.JustOver),
            Just(Approximation.MoreThan),
            new HedgeReading(Approximation.JustOver, HedgeEnd.Amount, HedgeEnd.WithinHalo)
        ],
        [typeof(QuantityChange)] = () => [
            QuantityChange.None, QuantityChange.Doubled, QuantityChange.Halved, QuantityChange.To(2, 3), QuantityChange.FellByFraction(1, 1)
        ],
        [typeof(QuantityComparison)] = () =>
        [
            new Quantity(1).CompareWith(new Quantity(1)),
            new Quantity(1).CompareWith(new Quantity(2)),
            new Quantity(1).CompareWith(new Quantity(1, Unit.Percent))
        ],
        [typeof(QuantityProfile)] = () =>
        [
            QuantityProfile.Default,
            QuantityProfile.AsWritten,
            new QuantityProfile { LeastHalo = 0 },
            new QuantityProfile { Name = "other" },
            QuantityProfile.Default.With(Just(Approximation.About))
        ],
        [typeof(QuantityRange)] = () =>
        [
            default(QuantityRange),
            new Quantity(1).ToRange(),
            new Quantity(2).ToRange(),
            new Quantity(1).ToRange(QuantityProfile.AsWritten),
            new Quantity(1, Unit.Percent).ToRange()
        ],
        [typeof(QuantityResult)] = () =>
        [
            new Quantity(1).Plus(new Quantity(1)),
            new Quantity(1).Plus(new Quantity(2)),
            new Quantity(1).Plus(new Quantity(1), QuantityProfile.AsWritten),
            new Quantity(1).RatioTo(new Quantity(0))
        ],
        [typeof(VagueNumber)] = () =>
        [
            new VagueNumber("dozens", new ValueRange(24, 200)),
            new VagueNumber("tens", new ValueRange(24, 200)),
            new VagueNumber("dozens", new ValueRange(20, 200))
        ],
        [typeof(Quantity)] = () =>
        [
            new Quantity(65), new Quantity(65, Unit.Percent), new Quantity(66), new Quantity(new ValueRange(65, 65)),
            new Quantity(65, new ValueRange(60, 70)),
            new Quantity(BigAmount.Parse("1e40", null)), new Quantity(BigAmount.Parse("-1e40", null)),
            new Quantity(65) { Approximation = Approximation.About },
            new Quantity(65) { Of = "Russians" }, new Quantity(65) { SampleSize = 1600 }, new Quantity(65) { Level = 0.95m },
            new Quantity(65) { Confidence = [Confidence.Of(0.5m)] }, new Quantity(65) { Language = "en" },
            new Quantity(65) { Extensions = Extensions.Empty.With("x:a", default) },
        ],
        [typeof(BigAmount)] = () =>
            [default(BigAmount), BigAmount.Parse("1e40", null), BigAmount.Parse("-0.50", null), new BigAmount(7, -1000)],
        [typeof(TextValue)] = () =>
            [new TextValue(""), new TextValue("China"), new TextValue("china"), new TextValue("China") { Language = "en" }],
        [typeof(Unit)] = () => [Unit.None, Unit.Percent, Unit.Parse("cases"), Unit.Parse("Cases"), Unit.Money("EUR")],
        [typeof(UnknownValue)] = () => [new UnknownValue(), new UnknownValue { Words = "some" }],
        [typeof(UnrecognisedValue)] = () => [new UnrecognisedValue(Json("{}")), new UnrecognisedValue(Json("{\"x:a\":1}"))],
        [typeof(ValueRange)] = () =>
        [
            default(ValueRange),
            new ValueRange(1, 2),
            new ValueRange(1, new Bound(2, Excluded: true)),
            ValueRange.Above(1),
            ValueRange.Below(2)
        ],

        // Confidences
        [typeof(Confidence)] = () =>
        [
            Confidence.Of(0.5m), Confidence.Of(0.6m), Confidence.Between(0.5m, 0.6m), Confidence.OnScale(ConfidenceScale.Icd203, "likely"),
            Confidence.OnScale(ConfidenceScale.IpccAr5, "likely"), Confidence.InWords("likely"), Confidence.Of(0.5m) with { By = "us" },
            Confidence.Of(0.5m) with { Basis = "a poll" },
        ],
        [typeof(ProbabilityInterval)] = () =>
        [
            default(ProbabilityInterval),
            new ProbabilityInterval(0, 1),
            new ProbabilityInterval(0, 1, lowerExcluded: true),
            new ProbabilityInterval(0.5m, 1)
        ],
        [typeof(ScaleTerm)] = () => [ConfidenceScale.Icd203.Terms[0], ConfidenceScale.Icd203.Terms[1], ConfidenceScale.IpccAr4.Terms[0]],

        // Dates
        [typeof(Edtf)] = () =>
        [
            .. from text in (string[])["0000", "-0044-03-15", "2024", "2024-01", "2024-01-01", "2024?", "2024/..",
                "2024/", "../2024", "2024-05/2024-06", "[2024,2025]", "{2024,2025}", "Y17E7", "2024-21", "202X", "2024-01-01T10:00:00Z"]
               select (object)Edtf.Parse(text),
            default(Edtf),
        ],
        [typeof(EdtfBound)] = () =>
            [default(EdtfBound), EdtfBound.Open, EdtfBound.At(new EdtfDay(2024, 1, 1)), EdtfBound.At(new EdtfDay(2024, 1, 2))],
        [typeof(EdtfDay)] = () =>
        [
            default(EdtfDay),
            new EdtfDay(-44, 3, 15),
            new EdtfDay(0, 1, 1),
            new EdtfDay(2024, 1, 1),
            new EdtfDay(2024, 1, 2),
            new EdtfDay(2024, 2, 1),
            new EdtfDay(170_000_002, 1, 1)
        ],
        [typeof(EdtfExtent)] = () =>
            [default(EdtfExtent), Edtf.Parse("2024").Extent, Edtf.Parse("2024/..").Extent, Edtf.Parse("2024-01").Extent],
        [typeof(EdtfMargin)] = () => [default(EdtfMargin), new EdtfMargin(1, 0, 0), new EdtfMargin(0, 1, 0), new EdtfMargin(0, 0, 1)],
        [typeof(EdtfPolicy)] = () =>
            [EdtfPolicy.AsWritten, new EdtfPolicy { Name = "other" }, new EdtfPolicy { Approximate = new EdtfMargin(1, 0, 0) }],
        [typeof(WordedDetail)] = () =>
            [default(WordedDetail), new WordedDetail("When", "2024"), new WordedDetail("When", "2025"), new WordedDetail("Where", "2024")],
        [typeof(EdtfError)] = () =>
        [
            default(EdtfError),
            new EdtfError(EdtfErrorCode.NoSuchMonth, 6, "expected a month."),
            new EdtfError(EdtfErrorCode.NoSuchMonth, 7, "expected a month.")
        ],
        [typeof(EdtfConversion<string>)] = () =>
        [
            new EdtfConversion<string>("a", []),
            new EdtfConversion<string>("b", []),
            new EdtfConversion<string>("a", [EdtfLoss.Season]),
            new EdtfConversion<string>(null, [EdtfLoss.Everything])
        ],
        [typeof(EdtfReading)] = () =>
        [
            new EdtfReading(Edtf.Parse("2024"), "2024", []),
            new EdtfReading(Edtf.Parse("2025"), "2024", []),
            new EdtfReading(Edtf.Parse("2024"), " 2024", [Repair(1)])
        ],
        [typeof(EdtfRepair)] = () => [Repair(1), Repair(2), Repair(1) with { Before = "U" }, Repair(1) with { Code = EdtfRepairCode.Dash }],
        [typeof(GedcomXDate)] = () => [.. from text in (string[])[
            "+1752", "A+1752", "+1752/", "/+1752", "+1752/P1Y", "R/+1752/P1Y", "R4/+1752/P1Y"
        ] select (object)GedcomXDate.Parse(text)],
        [typeof(GedcomXDuration)] = () =>
        [
            new GedcomXDuration(),
            new GedcomXDuration(Years: 1),
            new GedcomXDuration(Months: 12),
            new GedcomXDuration(Months: 1),
            new GedcomXDuration(Minutes: 1)
        ],
        [typeof(GedcomXSimpleDate)] = () =>
        [
            new GedcomXSimpleDate(1752),
            new GedcomXSimpleDate(-1752),
            new GedcomXSimpleDate(1752, 1),
            new GedcomXSimpleDate(1752, 1, 18, 22),
            new GedcomXSimpleDate(1752, 1, 18, 22, OffsetMinutes: 0)
        ],
        [typeof(WikibaseTime)] = () =>
        [
            Wikibase("+2024-01-02T00:00:00Z"), Wikibase("+2024-01-03T00:00:00Z"),
            WikibaseTime.Parse("+2024-01-02T00:00:00Z", WikibasePrecision.Month),
            Wikibase("+2024-01-02T00:00:00Z") with { Before = 1 },
            Wikibase("+2024-01-02T00:00:00Z") with { After = 2 },
            Wikibase("+2024-01-02T00:00:00Z") with { Calendar = WikibaseCalendar.Julian },
        ],

        // Sources
        [typeof(ArchivedCopy)] = () =>
        [
            new ArchivedCopy("https://a.example"),
            new ArchivedCopy("https://b.example"),
            new ArchivedCopy("https://a.example") { At = "2025" }
        ],
        [typeof(ContentHash)] = () => [new ContentHash("sha256", "00"), new ContentHash("sha512", "00"), new ContentHash("sha256", "01")],
        [typeof(Identifier)] = () =>
            [new Identifier("doi", ["10.1/2"]), new Identifier("isbn", ["10.1/2"]), new Identifier("doi", ["10.1/2", "10.1/3"])],
        [typeof(Source)] = () =>
        [
            new Source("a"),
            new Source("b"),
            new Source("a") { BasedOn = [] },
            new Source("a") { Reliability = Reliability.CompletelyReliable }
        ],
        [typeof(SourceId)] = () => [default(SourceId), new SourceId("a"), new SourceId("A"), new SourceId("urn:a")],
        [typeof(SourceLink)] = () => [new SourceLink("a"), new SourceLink("b"), new SourceLink("a") { How = LinkKind.Quotes }],

        // Claims
        [typeof(Citation)] = () =>
        [
            new Citation("a"),
            new Citation("b"),
            new Citation("a") { BasedOn = [] },
            new Citation("a") { Notes = "n" },
            new Citation("a") { Stance = Stance.Refutes }
        ],
        [typeof(Claim)] = () =>
        [
            new Claim("a"),
            new Claim("b"),
            new Claim("a") { Text = "t" },
            new Claim("a") { Notes = "n" },
            new Claim("a") { Rank = Rank.Preferred },
            new Claim("a") { Value = [65] }
        ],
        [typeof(ClaimId)] = () => [default(ClaimId), new ClaimId("a"), new ClaimId("A")],
        [typeof(ClaimList)] = () =>
        [
            ClaimList.Empty,
            ClaimList.Create([new Claim("a")]),
            ClaimList.Create([new Claim("a"), new Claim("b")]),
            ClaimList.Create([new Claim("b"), new Claim("a")])
        ],
        [typeof(ClaimSet)] = () =>
        [
            ClaimSet.Empty,
            new ClaimSet { Title = "t" },
            new ClaimSet { Claims = [new Claim("a")] },
            new ClaimSet { Sources = [new Source("a")] }
        ],
        [typeof(Digest)] = () => [default(Digest), Digest.Of("a"u8), Digest.Of("b"u8)],
        [typeof(FormatVersion)] = () => [default(FormatVersion), new FormatVersion(1, 0), new FormatVersion(1, 1), new FormatVersion(0, 1)],
        [typeof(Locator)] = () =>
            [new Locator(), new Locator { Words = "p" }, new Locator { Page = "p" }, new Locator { Time = MediaTime.Parse("1:00") }],
        [typeof(MediaTime)] = () =>
            [default(MediaTime), MediaTime.Parse("0.0"), MediaTime.Parse("60"), MediaTime.Parse("1:00"), MediaTime.Parse("60-61")],
        [typeof(Qualifier)] = () =>
            [new Qualifier("among", ["adults"]), new Qualifier("in", ["adults"]), new Qualifier("among", ["adults", "men"])],
        [typeof(Quote)] = () => [new Quote("a"), new Quote("b"), new Quote("a") { Prefix = "p" }],
        [typeof(Rating)] = () => [new Rating(), new Rating { Value = 1 }, new Rating { Best = 1 }, new Rating { Label = "l" }],
        [typeof(Relation)] = () =>
            [new Relation(RelationType.Supports, "a"), new Relation(RelationType.Supports, "b"), new Relation(RelationType.Corrects, "a")],
        [typeof(Review)] = () => [new Review(), new Review { Verdict = Verdict.True }, new Review { Author = "a" }],
        [typeof(SourceList)] = () =>
            [SourceList.Empty, SourceList.Create([new Source("a")]), SourceList.Create([new Source("b"), new Source("a")])],

        // Reading
        [typeof(DraftClaim)] = () =>
        [
            new DraftClaim(new Claim("a"), []),
            new DraftClaim(new Claim("b"), []),
            new DraftClaim(new Claim("a"), [new FieldReason("text", "r")])
        ],
        [typeof(FieldReason)] = () => [new FieldReason("text", "r"), new FieldReason("value", "r"), new FieldReason("text", "s")],
        [typeof(Mention)] = () =>
        [
            new Mention(MentionKind.Number, 0, "1"), new Mention(MentionKind.Date, 0, "1"), new Mention(MentionKind.Number, 1, "1"),
            new Mention(MentionKind.Number, 0, "2"), new Mention(MentionKind.Number, 0, "1") { Value = 1 },
            new Mention(MentionKind.Number, 0, "1") { Reason = "r" },
            new Mention(MentionKind.Number, 0, "1") { Modality = Modality.Possible },
            new Mention(MentionKind.Number, 0, "1") { Likelihood = Confidence.InWords("likely") },
            new Mention(MentionKind.Number, 0, "1") { Alternatives = [new MentionAlternative(1, "r")] },
        ],
        [typeof(MentionAlternative)] = () =>
            [new MentionAlternative(1, "r"), new MentionAlternative(2, "r"), new MentionAlternative(1, "s")],
        [typeof(ProseOptions)] = () =>
            [new ProseOptions(), new ProseOptions { Published = Edtf.Parse("2024") }, new ProseOptions { Title = "t" }],

        // Words
        [typeof(Approximation)] = Words<Approximation>,
        [typeof(ClaimStatus)] = Words<ClaimStatus>,
        [typeof(LinkKind)] = Words<LinkKind>,
        [typeof(Modality)] = Words<Modality>,
        [typeof(Rank)] = Words<Rank>,
        [typeof(RelationType)] = Words<RelationType>,
        [typeof(SourceKind)] = Words<SourceKind>,
        [typeof(SourceStatus)] = Words<SourceStatus>,
        [typeof(Stance)] = Words<Stance>,
        [typeof(Verdict)] = Words<Verdict>,
        [typeof(MergeConflictType)] = Words<MergeConflictType>,

        // Checking and Serialization
        [typeof(CheckOptions)] = () => [new CheckOptions(), new CheckOptions { MaxProblems = 1 }],
        [typeof(LeftOutProblems)] = () =>
            [new LeftOutProblems(Rules.BadDate, 1), new LeftOutProblems(Rules.BadDate, 2), new LeftOutProblems(Rules.BadId, 1)],
        [typeof(ConvertedLines)] = () => [default(ConvertedLines), new ConvertedLines(1, 2, 0, 0, true)],
        [typeof(Problem)] = () =>
        [
            new Problem(Rules.BadDate, "$", "m"),
            new Problem(Rules.BadDate, "$.a", "m"),
            new Problem(Rules.BadId, "$", "m"),
            new Problem(Rules.BadDate, "$", "m") { Line = 1 }
        ],
        [typeof(Rule)] = () => [Rules.BadDate, Rules.BadId],
        [typeof(ClaimLine)] = () => [new ClaimLine(1, []), new ClaimLine(2, []), new ClaimLine(1, []) { Claim = new Claim("a") }],
        [typeof(ReadingOptions)] = () =>
        [
            new ReadingOptions(), new ReadingOptions { MaxDepth = 3 }, new ReadingOptions { FileName = "f" },
            ReadingOptions.Default.With(new WorkbookOptions { Sheets = ["a"] }), ReadingOptions.Default.With(new TextTableOptions()),
        ],
        [typeof(ClaimSetRecord)] = () =>
        [
            new ClaimSetRecord(),
            new ClaimSetRecord { Claim = new Claim("a") },
            new ClaimSetRecord { Problems = [new Problem(Rules.BadDate, "$", "m")] }
        ],
        [typeof(JsonLdBlock)] = () =>
            [default(JsonLdBlock), new JsonLdBlock(default, 2), new JsonLdBlock(default, 2, 3), new JsonLdBlock(Page)],
        [typeof(RecordMapping)] = () =>
        [
            RecordMapping.Empty,
            RecordMapping.Empty.With("Jahr", "when"),
            RecordMapping.Empty.With("Jahr", "stated"),
            RecordMapping.Empty.With("Jahre", "when")
        ],
        [typeof(TableColumn)] = () =>
            [default(TableColumn), new TableColumn("id", false), new TableColumn("id", true), new TableColumn("text", false)],
        [typeof(TextPlace)] = () =>
            [default(TextPlace), new TextPlace(1, 1, "$"), new TextPlace(1, 2, "$"), new TextPlace(2, 1, "$"), new TextPlace(1, 1, "$.a")],
        [typeof(MappedField)] = () =>
        [
            new MappedField("a", "text"), new MappedField("a", "notes"), new MappedField("b", "text"),
            new MappedField("a", "text") { IsOptional = true },
        ],
        [typeof(Unpivot)] = () => [Unpivot.Years, Unpivot.Properties, new Unpivot(["years"], "of"), new Unpivot(["a"], "when")],
        [typeof(MappingOptions)] = () => [new MappingOptions(), new MappingOptions { Mapping = RecordMapping.Empty.With("Jahr", "when") }],
        [typeof(TextTableOptions)] = () =>
            [new TextTableOptions(), new TextTableOptions { Encoding = "latin-1" }, new TextTableOptions { Encoding = "cp850" }],
        [typeof(WorkbookOptions)] = () =>
            [new WorkbookOptions(), new WorkbookOptions { Sheets = ["a"] }, new WorkbookOptions { Sheets = ["a", "b"] }],
        [typeof(WritingOptions)] = () => [new WritingOptions(), new WritingOptions { Indented = false }],
    };

    private static readonly Dictionary<Type, Func<object[]>> All =
        new(
        [
            .. Table,
            .. PoolingSamples.Table,
            .. QuestionSamples.Table,
            .. PolicySamples.Table,
            .. StorageSamples.Table, .. TimesSamples.Table,
            .. MergeSamples.Table,
            .. LedgerTypeSamples.Table,
            .. DifferenceSamples.Table,
            .. FingerprintSamples.Table,
            .. MatchingSamples.Table, .. VerificationSamples.Table, .. PublishingSamples.Table,
            .. EvidenceSamples.Table, .. ReadingSamples.Table,
        ]);

    /// <summary>The types that have values here.</summary>
    public static IEnumerable<Type> Types => All.Keys.Concat(AnswerSamples.Types.Except(All.Keys));

    /// <summary>The values of a type, made anew.</summary>
    public static object[] Of(Type type) => All.TryGetValue(type, out var make) ? make() : AnswerSamples.Of(type);

    private static RawJson Json(string text) => RawJson.Parse(text);

    private static ValueList<string> List(params string[] items) => ValueList.Create<string>(items);

    private static DateValue Date(string edtf) => new(Edtf.Parse(edtf));

    private static HedgeReading Just(Approximation hedge) => new(hedge, HedgeEnd.AmountExcluded, HedgeEnd.WithinHalo);

    private static EdtfRepair Repair(int column) => new(EdtfRepairCode.Unspecified, column, "u", "X");

    private static WikibaseTime Wikibase(string time) => WikibaseTime.Parse(time, WikibasePrecision.Day);

    private static object[] Words<TWord>()
        where TWord : Word<TWord>, IWordList<TWord> =>
            [TWord.Known[0], TWord.Known[1], Word<TWord>.Parse("no such word"), Word<TWord>.Parse("No such word")];
}
