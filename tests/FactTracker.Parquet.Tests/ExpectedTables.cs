using NodaTime;

namespace FactTracker.Parquet.Tests;

/// <summary>What the tables of a set hold, said once more and apart from how they are written.</summary>
internal static class ExpectedTables
{
    public static Dictionary<string, List<Dictionary<string, object?>>> Of(ClaimSet set) => new()
    {
        ["claims"] = [.. set.Claims.Select((claim, number) => Claim(claim, number))],
        ["sources"] = [.. set.Sources.Select((source, number) => Source(source, number))],
        ["values"] = Rows(set, claim => claim.Value, Value),
        ["citations"] = Rows(set, claim => claim.Citations, Citation),
        ["relations"] = Rows(
            set, claim => claim.Relations, (row, relation) => (row["type"], row["other"]) = (relation.Type.Name, relation.Claim.Text)),
        ["reviews"] = Rows(set, claim => claim.Reviews, Review),
        ["qualifiers"] = Rows(
            set, claim => claim.Qualifiers.SelectMany(qualifier => qualifier.Values.Select(value => (qualifier.Name, Value: value))),
            (row, it) =>
                (row["name"], row["text"], row["entity"]) = (it.Name, it.Value.ToString(), (it.Value as EntityValue)?.Id)),
        ["links"] =
        [
            .. set.Sources.SelectMany(source => Links(null, null, null, source.Id, source.BasedOn ?? default)),
            .. set.Claims.SelectMany((claim, number) => claim.Citations.SelectMany((citation, place) =>
                Links(claim.Id.Text, number, place, citation.Source, citation.BasedOn ?? default))),
        ],
    };

    private static List<Dictionary<string, object?>> Rows<T>(
        ClaimSet set, Func<Claim, IEnumerable<T>> items, Action<Dictionary<string, object?>, T> fill) =>
    [
        .. set.Claims.SelectMany((claim, number) => items(claim).Select((item, position) =>
        {
            var row = new Dictionary<string, object?> { ["claim"] = claim.Id.Text, ["claim_number"] = number, ["position"] = position };
            fill(row, item);
            return row;
        })),
    ];

    private static IEnumerable<Dictionary<string, object?>> Links(
        string? claim, int? number, int? citation, SourceId source, ValueList<SourceLink> links) =>
        links.Select((link, position) => new Dictionary<string, object?>
        {
            ["claim"] = claim, ["claim_number"] = number, ["citation"] = citation, ["source"] = source.Text, ["position"] = position,
            ["based_on"] = link.Source.Text, ["how"] = link.How?.Name,
        });

    private static Dictionary<string, object?> Claim(Claim claim, int number)
    {
        var row = new Dictionary<string, object?>
        {
            ["number"] = number, ["id"] = claim.Id.Text, ["text"] = claim.Text, ["language"] = claim.Language?.Text,
            ["subject"] = Joined(claim.Subject.Select(value => value.ToString())),
            ["subject_id"] = (claim.Subject.Single as EntityValue)?.Id,
            ["property"] = claim.Property?.ToString(),
            ["property_id"] = (claim.Property as EntityValue)?.Id, ["place"] = claim.Place?.ToString(),
            ["claimant"] = Joined(claim.Claimant.Select(Name)), ["modality"] = Joined(claim.Modality.Select(it => it.Name)),
            ["condition"] = claim.Condition, ["rank"] = claim.Rank.Name, ["status"] = claim.Status.Name,
            ["status_reason"] = claim.StatusReason,
            ["formula"] = claim.Formula, ["check_every"] = claim.CheckEvery?.ToString(), ["notes"] = claim.Notes,
            ["recorded_by"] = claim.RecordedBy is { } by ? Name(by) : null, ["recorded"] = Time(claim.Recorded),
            ["modified"] = Time(claim.Modified), ["checked"] = Time(claim.Checked), ["tags"] = claim.Tags.ToList(),
            ["confidence_lower"] = (double?)claim.Confidence.Single?.Interval?.Lower, ["subject_count"] = claim.Subject.Count,
            ["confidence_upper"] = (double?)claim.Confidence.Single?.Interval?.Upper, ["value_count"] = claim.Value.Count,
            ["json"] = claim.ToJson(),
        };
        Date(row, "about", claim.When);
        Date(row, "stated", claim.Stated);
        Date(row, "expires", claim.Expires);
        return row;
    }

    private static Dictionary<string, object?> Source(Source source, int number)
    {
        var row = new Dictionary<string, object?>
        {
            ["number"] = number, ["id"] = source.Id.Text, ["kind"] = source.Kind.Name, ["title"] = source.Title,
            ["publisher"] = source.Publisher is { } publisher ? Name(publisher) : null, ["url"] = source.Url?.Text,
            ["language"] = source.Language?.Text, ["reliability"] = source.Reliability?.ToString(), ["status"] = source.Status.Name,
            ["status_reason"] = source.StatusReason, ["part_of"] = source.PartOf?.Text, ["license"] = source.License,
            ["modified"] = Time(source.Modified), ["states_basis"] = source.BasedOn is not null,
            ["authors"] = source.Authors.Select(Name).ToList(),
            ["json"] = source.ToJson(),
        };
        Date(row, "published", source.Published);
        Date(row, "accessed", source.Accessed);
        return row;
    }

    private static void Value(Dictionary<string, object?> row, ClaimValue value)
    {
        var quantity = value as Quantity;
        var exact = quantity?.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? quantity?.ExactAmount?.ToString();
        row["text"] = value.ToString();
        row["entity"] = (value as EntityValue)?.Id;
        row["words"] = value.Words;
        row["flag"] = (value as FlagValue)?.Flag;
        row["amount_text"] = exact;
        row["amount"] = quantity?.Amount is { } amount && decimal.Round(amount, 12) == amount && Math.Abs(amount) < 1e26m ? amount : null;
        row["unit"] = quantity?.Unit.Symbol;
        row["approximation"] = quantity?.Approximation.Name;
        row["share_of"] = quantity?.Of?.ToString();
        row["sample_size"] = quantity?.SampleSize;
        row["level"] = (double?)quantity?.Level;
        Date(row, "date", value as DateValue);
    }

    private static void Citation(Dictionary<string, object?> row, Citation citation)
    {
        (row["source"], row["stance"], row["credibility"]) = (citation.Source.Text, citation.Stance.Name, (int?)citation.Credibility);
        (row["locator"], row["quote"], row["notes"]) = (citation.Locator?.ToString(), citation.Quote?.Exact, citation.Notes);
        row["states_basis"] = citation.BasedOn is not null;
        Date(row, "accessed", citation.Accessed);
    }

    private static void Review(Dictionary<string, object?> row, Review review)
    {
        (row["author"], row["verdict"], row["label"]) =
            (review.Author is { } author ? Name(author) : null, review.Verdict?.Name, review.Rating?.Label);
        (row["rating"], row["best"], row["worst"]) =
            ((double?)review.Rating?.Value, (double?)review.Rating?.Best, (double?)review.Rating?.Worst);
        (row["url"], row["title"], row["summary"]) = (review.Url?.Text, review.Title, review.Summary);
        Date(row, "published", review.Published);
    }

    private static void Date(Dictionary<string, object?> row, string name, DateStatement? date)
    {
        row[name] = date is null ? null : date.AsDate?.ToString() ?? "unknown";
        row[$"{name}_earliest"] = date?.AsDate?.Earliest?.Number;
        row[$"{name}_latest"] = date?.AsDate?.Latest?.Number;
    }

    private static string Name(Agent agent) => agent.Name ?? agent.Id ?? "";

    private static Instant? Time(Instant? time) => time >= Instant.FromUtc(1, 1, 1, 0, 0) ? time : null;

    private static string? Joined(IEnumerable<string?> texts) => texts.Any() ? string.Join("; ", texts) : null;
}
