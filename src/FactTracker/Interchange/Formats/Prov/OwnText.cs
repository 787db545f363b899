using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>
/// Reads a document exactly as FactTracker writes it, by its native records alone. The rest of it is not taken apart, but compared with
/// what is written for these records.
/// </summary>
internal sealed class OwnText
{
    private readonly ImportContext _context;
    private readonly OwnPlace _set;
    private readonly List<OwnPlace> _sources;
    private readonly List<OwnPlace> _claims;

    private OwnText(ImportContext context, OwnScan scan) =>
        (_context, _set, _sources, _claims) = (context, scan.Set, scan.Sources, scan.Claims);

    /// <summary>Returns the records of a document, or null when it is not, byte by byte, what FactTracker writes.</summary>
    public static IEnumerable<ClaimSetRecord>? Read(ImportContext context, CancellationToken cancellationToken)
    {
        if (context.Options.MaxDepth < ReadingOptions.Default.MaxDepth) return null;
        if (!context.Text.Span.StartsWith("{\n  \"prefix\": {"u8)) return null;
        if (OwnScan.Of(context.Text, cancellationToken) is not { } scan) return null;
        var reading = ClaimSetReader.Read(scan.Native, context.Options with { Form = SerializationForm.Document });
        return new OwnText(context, scan).RecordsOf(reading, cancellationToken);
    }

    private IEnumerable<ClaimSetRecord>? RecordsOf(ClaimSetReading reading, CancellationToken cancellationToken)
    {
        var set = reading.Set;
        if (set.Sources.Count != _sources.Count || set.Claims.Count != _claims.Count) return null;
        var header = NativeRecords.HeaderOf(reading, () => new ProblemPlaces(PlacesOfPaths()));
        return ProvText.IsOf(set, _context.Text, cancellationToken)
            ? NativeRecords.Of(header, set, index => PlaceOf(_sources[index]), index => PlaceOf(_claims[index]))
            : null;
    }

    private Dictionary<string, TextPlace> PlacesOfPaths()
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal) { [JsonPath.Root.ToString()] = PlaceOf(_set) };
        Add("sources", _sources);
        Add("claims", _claims);
        return places;

        void Add(string list, List<OwnPlace> records)
        {
            for (var i = 0; i < records.Count; i++)
            {
                places.Add(JsonPath.Root.Member(list).At(i).ToString(), PlaceOf(records[i]));
            }
        }
    }

    private TextPlace PlaceOf(OwnPlace place)
    {
        var reader = new Utf8JsonReader(_context.Text.Span[place.Name..]);
        reader.Read();
        return _context.PlaceOf(
            place.Record, JsonPath.Root.Member(ProvTerms.Entity).Member(SoundJson.TextOf(ref reader)).Member(ProvTerms.Record)
                .Member(ProvTerms.Value));
    }
}
