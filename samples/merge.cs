#!/usr/bin/env dotnet
// Merges two changed copies of a claim set, and settles the conflict: dotnet run samples/merge.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.History;
using FactTracker.Interchange;
var before = ClaimSetFormats.All.ReadFile(args.FirstOrDefault("samples/partnership.claims.json")).Require();
var claim = before.Claims[0];
var ours = before.Replace(claim with { Tags = [.. claim.Tags, "checked"], Notes = "The table has 65." });
var theirs = before.Replace(claim with { Rank = Rank.Preferred, Notes = "The text has 64." });
var merge = ours.MergeWith(theirs, before);
foreach (var line in merge.Lines) Console.WriteLine(line);
Console.WriteLine(merge.ToWords());
foreach (var conflict in merge.Conflicts)
    if (merge.Set.TryResolve(conflict, MergeChoice.Theirs, out var resolved, out _)) Console.WriteLine(resolved.Claims[0].Notes);
