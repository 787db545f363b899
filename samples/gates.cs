#!/usr/bin/env dotnet
// Checks a claim set against the rules of a newsroom, and fails if one is broken: dotnet run samples/gates.cs -- FILE POLICY
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;
using NodaTime;
var reading = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/dam/dam.claims.json");
var gates = args.ElementAtOrDefault(1) is { } policy
    ? PolicyFile.Read(File.ReadAllBytes(policy)).Require().Gates
    : new GatePolicy { MinOrigins = 1, NoConflicts = true, Require = ClaimRequirements.Citation };
var problems = reading.Check(new CheckOptions { Gates = gates, At = Instant.FromUtc(2025, 6, 1, 12, 0) });
foreach (var problem in problems) Console.WriteLine(problem);
Console.WriteLine(problems.Any(problem => problem.Severity == Severity.Error) ? "The set does not pass." : "The set passes.");
