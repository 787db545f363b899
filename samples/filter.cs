#!/usr/bin/env dotnet
// Prints the claims that match a filter, in words: dotnet run samples/filter.cs -- [--tag TAG] [--source ID] [--above PROBABILITY] [FILE]
#:project ../src/FactTracker/FactTracker.csproj
using System.Globalization;
using FactTracker;

string? tag = null, source = null, file = "samples/partnership.claims.json";
decimal above = 0;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--tag": tag = args[++i]; break;
        case "--source": source = args[++i]; break;
        case "--above": above = decimal.Parse(args[++i], CultureInfo.InvariantCulture); break;
        default: file = args[i]; break;
    }
}

var set = ClaimSet.Load(file);
var left =
    from claim in set.Claims
    where tag is null || claim.Tags.Contains(tag)
    where source is null || claim.Citations.Any(citation => Rests(citation, source))
    where above == 0 || claim.Confidence.Any(confidence => confidence.Interval?.Lower >= above)
    select claim;

foreach (var claim in left)
{
    Console.WriteLine(claim);
    if (claim.When is { } when) Console.WriteLine($"    when: {when.Words ?? when.ToString()}");
    foreach (var modality in claim.Modality) Console.WriteLine($"    said as: {modality}");
    foreach (var likelihood in claim.Likelihood) Console.WriteLine($"    how likely, says its author: {likelihood}");
    foreach (var confidence in claim.Confidence) Console.WriteLine($"    how sure we are: {confidence}, {confidence.Basis}");
    foreach (var citation in claim.Citations)
        Console.WriteLine($"    from: {string.Join(", which draws on ", ChainOf(citation).Select(TitleOf))}");
}

bool Rests(Citation citation, SourceId wanted) => ChainOf(citation).Contains(wanted);

// The cited source and the sources it is based on, as far as they are in the set.
List<SourceId> ChainOf(Citation citation)
{
    List<SourceId> chain = [citation.Source, .. citation.BasedOn?.Select(link => link.Source) ?? []];
    for (var i = 1; i < chain.Count; i++)
    {
        if (set.Sources.TryGet(chain[i], out var source) && source.BasedOn is { } links)
            chain.AddRange(links.Select(link => link.Source).Except(chain).ToList());
    }

    return chain;
}

string TitleOf(SourceId id) => set.Sources.TryGet(id, out var source) ? source.ToString() : id.Text;
