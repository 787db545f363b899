#!/usr/bin/env dotnet
// Prints what each claim of a file rests on, and how many independent origins that is: dotnet run samples/origins.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
#:project ../src/FactTracker.WebPages/FactTracker.WebPages.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;
using FactTracker.WebPages;
var set = ClaimSetFormats.All.With(WebPageFormat.Default).ReadFile(args.ElementAtOrDefault(0) ?? "samples/origins.claims.json").Set;
var tracing = set.TraceOrigins();
foreach (var claim in set.Claims) Console.WriteLine($"{claim.Id}: {tracing.Of(claim).ToWords()}");
