#!/usr/bin/env dotnet
// Prints what changed between two states of a claim set, for a newsletter: dotnet run samples/diff.cs -- BEFORE AFTER
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.History;
using FactTracker.Interchange;
var before = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/partnership.claims.json").Require();
var after = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(1) ?? "samples/partnership-revised.claims.json").Require();
var difference = after.DifferenceFrom(before);
Console.Write(difference.ToMarkdown());
foreach (var change in difference.Changes.OfType<ClaimChange>().Where(change => change.After?.Status == ClaimStatus.Disputed))
    Console.WriteLine($"To be looked at: {change.Id}, {difference.ToWords(change)}");
