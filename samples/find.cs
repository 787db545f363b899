#!/usr/bin/env dotnet
// Finds the claims that say what a text says, and those that are there twice: dotnet run samples/find.cs -- FILE TEXT…
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.History;
using FactTracker.Interchange;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/partnership.claims.json").Require();
string[] texts = args.Length > 1 ? args[1..] : ["65% of Russians see China as a friend, poll says", "Putin received a warm welcome in Tianjin"];
var matcher = ClaimMatcher.Of(set);
foreach (var text in texts)
{
    Console.WriteLine(text);
    foreach (var match in matcher.Find(text, new MatchOptions { Limit = 3 }).Matches)
    {
        Console.WriteLine($"  {match.Score:0.00} {match.Claim}: {set.Claims[match.Claim].Text}");
        Console.WriteLine($"       {string.Join("; ", match.Why)}");
    }
}
Console.WriteLine(set.FindDuplicates().ToWords());
