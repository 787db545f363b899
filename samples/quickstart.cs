#!/usr/bin/env dotnet
// Reads a claim set in any format, checks it and prints its claims: dotnet run samples/quickstart.cs [FILE]
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Interchange;

var reading = ClaimSetFormats.All.ReadFile(args.FirstOrDefault("samples/partnership.claims.json"));
foreach (var problem in reading.Check())
    Console.WriteLine(problem);
foreach (var claim in reading.Set.Claims)
    Console.WriteLine($"{claim.Id}: {claim} [{string.Join(", ", claim.Citations.Select(one => one.Source))}]");
return reading.Check().Any(problem => problem.Severity == Severity.Error) ? 1 : 0;
