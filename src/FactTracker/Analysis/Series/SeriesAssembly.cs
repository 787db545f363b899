namespace FactTracker.Analysis;

/// <summary>Puts a series together from the claims about one subject and property.</summary>
internal sealed class SeriesAssembly(ClaimSet set, SeriesPolicy policy)
{
    private readonly SeriesMakerSearch _makers = new(set.Sources);

    public ClaimSeries Of(ClaimValue subject, ClaimValue property, IEnumerable<Claim> claims)
    {
        var (kept, leftOut) = (new List<Claim>(), new List<SeriesOmission>());
        foreach (var claim in claims)
        {
            if (SeriesAdmission.WhyNot(claim, policy) is { } reason) leftOut.Add(new SeriesOmission(claim.Id, reason));
            else kept.Add(claim);
        }

        var ordered = kept.OrderBy(claim => DateOf(claim) is null).ThenBy(claim => DateOf(claim).GetValueOrDefault())
            .ThenBy(claim => claim.Id.Text, StringComparer.Ordinal).ThenBy(claim => SeriesKey.Of(claim.Value), StringComparer.Ordinal)
            .ToList();
        var unit = ordered.Select(NumberOf).OfType<Quantity>().FirstOrDefault()?.Unit ?? Unit.None;
        var values = ordered.Select(claim => ValueOf(claim, unit)).ToList();
        var points = PointsOf(values);
        var comparison = new SeriesComparison(policy);
        var (rhythm, gaps) = SeriesRhythm.Of(points, policy);
        return new ClaimSeries(subject, property, policy.Name)
        {
            Unit = unit,
            Points = points,
            Undated = [.. values.Where(value => DateOf(value) is null)],
            LeftOut = [.. leftOut.OrderBy(it => it.Claim.Text, StringComparer.Ordinal)],
            Changes = [.. Enumerable.Range(1, Math.Max(0, points.Count - 1)).SelectMany(i => comparison.Compare(points[i - 1], points[i]))],
            FirstToLast = points.Count < 2 ? [] : [.. comparison.Compare(points[0], points[^1])],
            RhythmDays = rhythm,
            Gaps = gaps,
        };
    }

    private SeriesValue ValueOf(Claim claim, Unit unit)
    {
        var number = NumberOf(claim);
        var makers = _makers.Of(claim);
        return new SeriesValue(claim.Id, claim.When, claim.Value)
        {
            Quantity = number is null ? null : SeriesUnits.Convert(number, unit, policy.Profile),
            Source = makers.Words,
            Definition = SeriesDefinition.Of(claim, number, makers),
        };
    }

    private ValueList<SeriesPoint> PointsOf(List<SeriesValue> values)
    {
        var points = new List<SeriesPoint>();
        var time = new List<SeriesValue>();
        foreach (var value in values)
        {
            if (DateOf(value) is not { } when) break;
            if (time.Count > 0 && !IsSameTime(DateOf(time[0])!.Value, when)) Close();
            time.Add(value);
        }

        Close();
        return [.. points];

        void Close()
        {
            if (time.Count == 0) return;
            points.Add(new SeriesPoint(DateOf(time[0])!.Value, [.. time.OrderBy(value => value.Claim.Text, StringComparer.Ordinal)])
            {
                Quantity = SeriesUnits.Hull(time, policy.Profile),
            });
            time.Clear();
        }
    }

    internal static bool IsSameTime(Edtf one, Edtf other) =>
        one == other || (one.Earliest is { } start && one.Latest is { } end && start == other.Earliest && end == other.Latest);

    private static Edtf? DateOf(Claim claim) => claim.When?.AsDate;

    private static Edtf? DateOf(SeriesValue value) => value.When?.AsDate;

    private static Quantity? NumberOf(Claim claim) => claim.Value.Single as Quantity;
}
