#!/usr/bin/env dotnet
// Reads a file in any format, checks it and prints the claims about one subject: dotnet run samples/about.cs -- FILE SUBJECT
#:project ../src/FactTracker/FactTracker.csproj
#:project ../src/FactTracker.WebPages/FactTracker.WebPages.csproj
using FactTracker;
using FactTracker.Interchange;
using FactTracker.WebPages;
var reading = ClaimSetFormats.All.With(WebPageFormat.Default).ReadFile(args.ElementAtOrDefault(0) ?? "samples/partnership.claims.json");
foreach (var problem in reading.Check()) Console.WriteLine(problem);
foreach (var claim in reading.Set.Claims.About(args.ElementAtOrDefault(1) ?? "China")) Console.WriteLine($"{claim.Id}: {claim}");
