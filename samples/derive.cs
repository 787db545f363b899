#!/usr/bin/env dotnet
// Evaluates the formulas of a claim set, and lists what no longer follows: dotnet run samples/derive.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/derive.claims.json").Set;
foreach (var derivation in set.DeriveAll()) Console.WriteLine(derivation.ToWords());
foreach (var finding in set.CheckDerived()) Console.WriteLine($"! {finding.ToWords()}");
Console.WriteLine($"{set.FillDerived().Claims.Count(claim => !claim.Value.IsEmpty)} claims have a value once filled in.");
