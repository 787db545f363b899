using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Describes answers about origins in English sentences.</summary>
internal static class OriginWording
{
    private const int MostListed = 5;

    public static string ToWords(ClaimOrigins answer, CultureInfo culture) => string.Join(' ', Sentences(answer, culture));

    public static string ToWords(CommonOrigins answer, CultureInfo culture)
    {
        var origins = answer.Origins.Select(origin => origin.OfA).ToList();
        var shared = origins.Count == 0
            ? "They have no known origin in common."
            : $"Both may rest on {List([.. origins.Select(Name)], culture)}.";
        var verdict = $"\"{answer.A}\" and \"{answer.B}\" {Verdict(answer.Independence)}. {shared}";
        if (answer.Through.Count == 0) return verdict;
        var through = List([.. answer.Through.Select(id => id.Text)], culture);
        return origins.Count == 1 ? $"{verdict} Both reach it through {through}." : $"{verdict} Behind both: {through}.";
    }

    /// <summary>Returns what is known about an origin, as a clause after its name; empty if nothing more need be said.</summary>
    public static string Clause(OriginMark mark) => mark switch
    {
        OriginMark.OwnKnowledge => "its own knowledge",
        OriginMark.NotStated => "does not say what it rests on",
        OriginMark.Unnamed => "nobody names it",
        OriginMark.LeftOut => "retracted or withdrawn, left out",
        OriginMark.Cycle => "a circle: see above",
        OriginMark.Seen => "see above",
        OriginMark.Cut => "more is not shown",
        _ => "",
    };

    private static IEnumerable<string> Sentences(ClaimOrigins answer, CultureInfo culture)
    {
        if (answer.Sources == 0)
        {
            yield return answer.LeftOut.Count == 0
                ? "No source is cited in support, so the claim has no origin."
                : "Every source that is cited in support was retracted or withdrawn, so the claim has no origin.";
        }
        else
        {
            var many = answer.Sources > 1;
            yield return $"{Number(answer.Sources, "source", culture)} {(many ? "are" : "is")} cited in support.";
            var rest = many ? "They rest on" : "It rests on";
            yield return answer.Origins.IsEmpty
                ? $"{rest} nothing that was not retracted or withdrawn."
                : $"{rest} {Interval(answer.Count, culture)}: {List([.. answer.Origins.Select(Name)], culture)}.";
        }

        if (answer.IsLowerBound) yield return "The lower number may be too low, because the exact one takes too long to find.";
        if (!answer.OtherStances.IsEmpty)
            yield return $"Cited in other stances: {string.Join(", ", answer.OtherStances.Select(it => Stance(it, culture)))}.";
        if (answer.LeftOut.Count > 0)
            yield return $"Left out as retracted or withdrawn: {List([.. answer.LeftOut.Select(id => id.Text)], culture)}.";
        foreach (var cycle in answer.Cycles.Take(MostListed))
        {
            yield return $"Sources are based on each other in a circle: {Circle(cycle, culture)}.";
        }

        if (answer.Cycles.Count > MostListed) yield return $"There are {Number(answer.Cycles.Count - MostListed, "more circle", culture)}.";
        if (answer.HasMoreCycles) yield return "Not all circles were counted.";
    }

    private static string Interval(OriginCount count, CultureInfo culture)
    {
        if (count.Certain == count.Possible) return Number(count.Possible, "origin", culture);
        if (count.Certain == 0) return $"at most {Number(count.Possible, "independent origin", culture)}";
        return $"{count.Certain.ToString("N0", culture)} to {Number(count.Possible, "independent origin", culture)}";
    }

    private static string Name(Origin origin)
    {
        var copies = origin.Sources.Count == 1 ? "" : $" with {string.Join(", ", origin.Sources.Skip(1).Take(MostListed))}";
        if (origin.Sources.Count > MostListed + 1) copies += ", …";
        return origin.Sources[0] + copies + origin.Knowledge switch
        {
            OriginKnowledge.OwnKnowledge => " (its own knowledge)",
            OriginKnowledge.Unnamed => " (nobody names it)",
            _ => " (does not say what it rests on)",
        };
    }

    /// <summary>Returns the sources of a circle, of a long one only the first.</summary>
    public static string Circle(OriginCycle cycle, CultureInfo culture) => cycle.Sources.Count <= MostListed
        ? cycle.ToString()
        : string.Join(
            " -> ",
            (IEnumerable<string>)[
                .. cycle.Sources.Take(MostListed).Select(source => source.Text),
                $"… {Number(cycle.Sources.Count - MostListed, "more source", culture)}",
            ]);

    private static string Verdict(OriginIndependence independence) => independence switch
    {
        OriginIndependence.NotIndependent => "are not independent",
        OriginIndependence.Independent => "are independent",
        _ => "may or may not be independent",
    };

    private static string Stance(StanceCount count, CultureInfo culture) =>
        $"{count.Stance} ({Number(count.Sources, "source", culture)})";

    private static string List(IReadOnlyList<string> items, CultureInfo culture)
    {
        if (items.Count > MostListed + 1) items = [.. items.Take(MostListed), $"{(items.Count - MostListed).ToString("N0", culture)} more"];
        return items.Count == 1 ? items[0] : $"{string.Join("; ", items.Take(items.Count - 1))} and {items[^1]}";
    }

    private static string Number(int number, string noun, CultureInfo culture) =>
        $"{number.ToString("N0", culture)} {noun}{(number == 1 ? "" : "s")}";
}
