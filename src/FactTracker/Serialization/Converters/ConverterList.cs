using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>The converters: one for each public type that has a JSON form, and one for lists of it.</summary>
internal static class ConverterList
{
    public static IReadOnlyList<JsonConverter> All { get; } =
        [.. Records(), .. Values(), .. Words(), .. Texts(), new ListConverter<string>(JsonMetadataServices.StringConverter!)];

    private static IEnumerable<JsonConverter> Records() =>
    [
        .. Of(new ClaimSetConverter()),
        .. Of(new RecordConverter<Claim>(ClaimReader.Read, ClaimWriter.Write)),
        .. Of(new RecordConverter<Source>(SourceReader.Read, SourceWriter.Write)),
        .. Of(new RecordConverter<Citation>(CitationReader.Read, CitationWriter.Write)),
        .. Of(new RecordConverter<SourceLink>(SourceLinkReader.Read, SourceLinkWriter.Write)),
        .. Of(new RecordConverter<ArchivedCopy>(ArchivedCopyReader.Read, ArchivedCopyWriter.Write)),
        .. Of(new RecordConverter<Locator>(LocatorReader.Read, CitationWriter.WriteLocator)),
        .. Of(new RecordConverter<Quote>(QuoteReader.Read, CitationWriter.WriteQuote)),
        .. Of(new RecordConverter<Relation>(RelationReader.Read, ClaimWriter.WriteRelation)),
        .. Of(new RecordConverter<Review>(ReviewReader.Read, ReviewWriter.Write)),
        .. Of(new RecordConverter<Rating>(RatingReader.Read, ReviewWriter.WriteRating)),
        .. Of(new RecordConverter<Confidence>(ConfidenceReader.Read, ConfidenceWriter.Write)),
        .. Of(new RecordConverter<Agent>(AgentReader.Read, AgentWriter.Write)),
    ];

    private static IEnumerable<JsonConverter> Values() =>
    [
        .. Of(new RecordConverter<ClaimValue>(ValueReader.Read, ValueWriter.Write)),
        .. Of(new ValueConverter<TextValue>()),
        .. Of(new ValueConverter<FlagValue>()),
        .. Of(new ValueConverter<Quantity>()),
        .. Of(new ValueConverter<EntityValue>()),
        .. Of(new ValueConverter<NoneValue>()),
        .. Of(new ValueConverter<UnrecognisedValue>()),
        .. Of(new RecordConverter<DateStatement>(DateReader.Statement, ValueWriter.WriteDate)),
        .. Of(new ValueConverter<DateValue>()),
        .. Of(new ValueConverter<UnknownValue>()),
    ];

    private static IEnumerable<JsonConverter> Words() =>
    [
        .. Of(new WordConverter<Approximation>()),
        .. Of(new WordConverter<SourceKind>()),
        .. Of(new WordConverter<LinkKind>()),
        .. Of(new WordConverter<Stance>()),
        .. Of(new WordConverter<Rank>()),
        .. Of(new WordConverter<ClaimStatus>()),
        .. Of(new WordConverter<Modality>()),
        .. Of(new WordConverter<RelationType>()),
        .. Of(new WordConverter<Verdict>()),
    ];

    private static IEnumerable<JsonConverter> Texts() =>
    [
        new TextConverter<Edtf>(text => Edtf.Parse(text), date => date.ToString()),
        new TextConverter<SourceId>(text => new SourceId(text), id => id.Text),
        new TextConverter<ClaimId>(text => new ClaimId(text), id => id.Text),
        new TextConverter<LanguageTag>(text => new LanguageTag(text), tag => tag.Text),
        new TextConverter<Url>(text => new Url(text), url => url.Text),
        new TextConverter<Unit>(text => text.Length == 0 ? Unit.None : Unit.Parse(text), unit => unit.Symbol),
        new TextConverter<MediaTime>(text => MediaTime.Parse(text, null), time => time.ToString()),
        new TextConverter<Reliability>(ReliabilityText.Parse, ReliabilityText.Of),
        new CredibilityConverter(),
        new RawJsonConverter(),
    ];

    // The converters of a type and of the list that records use for it.
    private static IEnumerable<JsonConverter> Of<T>(JsonConverter<T> converter)
        where T : class => [converter, new ListConverter<T>(converter)];
}
