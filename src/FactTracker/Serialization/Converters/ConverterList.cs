using System.Text.Json.Serialization;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>One converter for each public type that has a form in JSON.</summary>
internal static class ConverterList
{
    public static IReadOnlyList<JsonConverter> All { get; } = [.. Records(), .. Values(), .. Words(), .. Texts()];

    private static IEnumerable<JsonConverter> Records() =>
    [
        new ClaimSetConverter(),
        new RecordConverter<Claim>(ClaimReader.Read, ClaimWriter.Write),
        new RecordConverter<Source>(SourceReader.Read, SourceWriter.Write),
        new RecordConverter<Citation>(CitationReader.Read, CitationWriter.Write),
        new RecordConverter<SourceLink>(SourceLinkReader.Read, SourceLinkWriter.Write),
        new RecordConverter<ArchivedCopy>(ArchivedCopyReader.Read, ArchivedCopyWriter.Write),
        new RecordConverter<Locator>(LocatorReader.Read, CitationWriter.WriteLocator),
        new RecordConverter<Quote>(QuoteReader.Read, CitationWriter.WriteQuote),
        new RecordConverter<Relation>(RelationReader.Read, ClaimWriter.WriteRelation),
        new RecordConverter<Review>(ReviewReader.Read, ReviewWriter.Write),
        new RecordConverter<Rating>(RatingReader.Read, ReviewWriter.WriteRating),
        new RecordConverter<Confidence>(ConfidenceReader.Read, ConfidenceWriter.Write),
        new RecordConverter<Agent>(AgentReader.Read, AgentWriter.Write),
    ];

    private static IEnumerable<JsonConverter> Values() =>
    [
        new RecordConverter<ClaimValue>(ValueReader.Read, ValueWriter.Write),
        new ValueConverter<TextValue>(),
        new ValueConverter<FlagValue>(),
        new ValueConverter<Quantity>(),
        new ValueConverter<EntityValue>(),
        new ValueConverter<NoneValue>(),
        new ValueConverter<UnrecognisedValue>(),
        new RecordConverter<DateStatement>(DateReader.Statement, ValueWriter.WriteDate),
        new ValueConverter<DateValue>(),
        new ValueConverter<UnknownValue>(),
    ];

    private static IEnumerable<JsonConverter> Words() =>
    [
        new WordConverter<Approximation>(),
        new WordConverter<SourceKind>(),
        new WordConverter<LinkKind>(),
        new WordConverter<Stance>(),
        new WordConverter<Rank>(),
        new WordConverter<ClaimStatus>(),
        new WordConverter<Modality>(),
        new WordConverter<RelationType>(),
        new WordConverter<Verdict>(),
    ];

    private static IEnumerable<JsonConverter> Texts() =>
    [
        new TextConverter<Edtf>(text => Edtf.Parse(text), date => date.ToString()),
        new TextConverter<SourceId>(text => new SourceId(text), id => id.Text),
        new TextConverter<ClaimId>(text => new ClaimId(text), id => id.Text),
        new TextConverter<LanguageTag>(text => new LanguageTag(text), tag => tag.Text),
        new TextConverter<Url>(text => new Url(text), url => url.Text),
        new TextConverter<Unit>(text => text.Length == 0 ? Unit.None : Unit.Of(text), unit => unit.Symbol),
        new TextConverter<MediaTime>(text => MediaTime.Parse(text, null), time => time.ToString()),
        new TextConverter<Reliability>(ReliabilityText.Parse, ReliabilityText.Of),
        new CredibilityConverter(),
        new RawJsonConverter(),
    ];
}
