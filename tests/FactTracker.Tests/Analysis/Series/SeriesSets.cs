using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Series;

/// <summary>Small sets of one subject and property, each claim made from its time and its value.</summary>
internal static class SeriesSets
{
    public const string Subject = "A", Property = "p";

    public static Claim Claim(string id, string? when, ClaimValue value) =>
        new(id) { Subject = [Subject], Property = Property, When = when is null ? null : (DateStatement)when, Value = [value] };

    public static ClaimSet Of(params Claim[] claims) => new() { Claims = [.. claims] };

    public static ClaimSeries Made(params Claim[] claims) => Of(claims).SeriesOf(Subject, Property);

    /// <summary>The change between two values in 2001 and 2002.</summary>
    public static SeriesChange Change(Quantity before, Quantity after) =>
        Made(Claim("a", "2001", before), Claim("b", "2002", after)).Changes.Single();
}
