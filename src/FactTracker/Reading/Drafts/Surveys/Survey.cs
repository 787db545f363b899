using System.Globalization;
using System.Text.Json;

namespace FactTracker.Reading;

/// <summary>
/// A survey that a text draws on. Later sentences can complete what is known about it, so drafts are composed after the whole text was
/// read.
/// </summary>
internal sealed class Survey(SurveyDetails details)
{
    private const string Prefix = "survey:"; // Of the extensions, for what a source has no member for.

    /// <summary>What is known about it.</summary>
    public SurveyDetails Details { get; private set; } = details;

    /// <summary>Whether enough is known for a source of its own.</summary>
    public bool IsKnown => Details.IsDistinct || Details.HasDate;

    /// <summary>Whether what another sentence states can be about this survey.</summary>
    public bool Agrees(SurveyDetails other) =>
        (other.SampleSize is null || Details.SampleSize is null || other.SampleSize == Details.SampleSize)
            && (other.Pollster is not { } pollster || Details.Pollster is not { } known || IsShortFor(pollster, known)
                || IsShortFor(known, pollster));

    // "Kestrel" for "Kestrel Research".
    private static bool IsShortFor(string part, string name) => name.StartsWith(part, StringComparison.Ordinal);

    /// <summary>Adds what another sentence states.</summary>
    public void Complete(SurveyDetails other) => Details = Details with
    {
        SampleSize = Details.SampleSize ?? other.SampleSize,
        SampleWords = Details.SampleSize is null ? other.SampleWords : Details.SampleWords,
        People = Details.SampleSize is null ? other.People : Details.People,
        Pollster = Details.Pollster ?? other.Pollster,
        Method = Details.Method ?? other.Method,
        Fieldwork = Details.Fieldwork ?? other.Fieldwork,
        Published = Details.Published ?? other.Published,
        Words = IsKnown ? Details.Words : other.Words,
    };

    /// <summary>Creates the source record.</summary>
    /// <param name="id">The id.</param>
    public Source ToSource(SourceId id)
    {
        var extensions = Extensions.Empty;
        if (Details.SampleSize is { } size) Add("sampleSize", size.ToString(CultureInfo.InvariantCulture));
        if (Details.SampleWords is { } sample) Add("sample", Quoted(sample));
        if (Details.People is { } people) Add("population", Quoted(people));
        if (Details.Method is { } method) Add("method", Quoted(method));
        if (Details.Fieldwork is { } fieldwork) Add("fieldwork", Quoted(fieldwork.ToString()));
        return new Source(id)
        {
            Kind = SourceKind.Survey,
            Publisher = Details.Pollster is { } pollster ? new Agent(pollster) : null,
            Published = Details.Published is { } published ? new DateValue(published) : null,
            Words = Details.Words,
            Extensions = extensions,
        };

        void Add(string name, string json) =>
            extensions = extensions.With(Prefix + name, RawJson.Parse(json, CultureInfo.InvariantCulture));
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
