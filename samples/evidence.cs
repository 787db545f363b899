#!/usr/bin/env dotnet
// Prints whether copies of the sources still say what was quoted, and what is stale for that: dotnet run samples/evidence.cs -- FILE TEXTS
#:project ../src/FactTracker/FactTracker.csproj
#:project ../src/FactTracker.WebPages/FactTracker.WebPages.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Interchange;
using FactTracker.WebPages;
using NodaTime;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/evidence/claims.claims.json").Require();
var copies = SourceCopyFolder.Open(args.ElementAtOrDefault(1) ?? "samples/evidence/texts", [new WebPageCopyReader()]);
var report = set.CheckEvidence(copies);
Console.WriteLine(report.ToWords());
Console.WriteLine(set.StaleAt(Instant.FromUtc(2025, 1, 1, 12, 0), changes: report.Changes).ToWords());
