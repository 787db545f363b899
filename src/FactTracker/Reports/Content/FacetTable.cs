namespace FactTracker.Reports.Content;

/// <summary>The facets of a report, and the answers of each claim.</summary>
internal sealed class FacetTable
{
    private const int MostValues = 250; // A longer list is not read; the search finds the others.
    private readonly IReadOnlyList<Dictionary<string, int>> _numbers;
    private readonly IReadOnlyList<FacetQuestion> _questions;

    public FacetTable(ReportContent content)
    {
        _questions = FacetQuestion.All(content);
        var facets = new List<Facet>();
        var numbers = new List<Dictionary<string, int>>();
        var next = 0;
        foreach (var question in _questions)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var words in content.Claims.SelectMany(question.AnswersOf))
            {
                counts[words] = counts.GetValueOrDefault(words) + 1;
            }

            List<FacetValue> values =
            [
                .. counts.OrderByDescending(it => question.IsByTime ? 0 : it.Value)
                    .ThenBy(it => it.Key, StringComparer.Ordinal)
                    .Take(MostValues)
                    .Select(it => new FacetValue(next++, it.Key, it.Value)),
            ];
            numbers.Add(values.ToDictionary(value => value.Words, value => value.Number, StringComparer.Ordinal));
            // A question that all claims answer alike divides nothing.
            if (values.Count > 1 || values.Any(value => value.Claims < content.Claims.Count))
                facets.Add(new Facet(question.Name, values, counts.Count - values.Count));
        }

        (Facets, _numbers) = (facets, numbers);
    }

    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>Returns the numbers of the answers of a claim, with spaces between them.</summary>
    public string NumbersOf(ReportedClaim claim) => string.Join(' ', _questions.SelectMany(
        (question, i) => question.AnswersOf(claim).Where(_numbers[i].ContainsKey).Select(words => _numbers[i][words])));
}
