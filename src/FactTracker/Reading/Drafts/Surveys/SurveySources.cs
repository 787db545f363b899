using System.Globalization;

namespace FactTracker.Reading;

/// <summary>The surveys that drafts are taken from, as sources that are numbered in the order of the text.</summary>
/// <param name="before">The number of surveys in earlier parts of the text.</param>
internal sealed class SurveySources(int before)
{
    private readonly OrderedDictionary<Survey, SourceId> _ids = [];

    /// <summary>The sources.</summary>
    public IEnumerable<Source> Sources => _ids.Select(survey => survey.Key.ToSource(survey.Value));

    /// <summary>The links to all of them, or null when there are none.</summary>
    public ValueList<SourceLink>? Links => _ids.Count > 0 ? [.. _ids.Values.Select(id => new SourceLink(id))] : null;

    /// <summary>Returns the link to a survey, which gets the next number if it has none.</summary>
    public SourceLink LinkTo(Survey survey)
    {
        if (!_ids.TryGetValue(survey, out var id))
            _ids[survey] = id = new SourceId(string.Create(CultureInfo.InvariantCulture, $"survey-{before + _ids.Count + 1}"));
        return new SourceLink(id);
    }
}
