#!/usr/bin/env dotnet
// Prints claims that cannot all be true, and claims that agree: dotnet run samples/conflicts.cs [FILE]
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;

var set = ClaimSetFormats.All.ReadFile(args.FirstOrDefault("samples/conflicts.claims.json")).Set;
var policy = ConflictPolicy.Default with { Name = "one owner", SingleValued = ["owner"] };
Console.WriteLine(set.FindConflicts(policy).ToWords());
Console.WriteLine(set.FindAgreement(policy).ToWords());
