#!/usr/bin/env dotnet
// Prints the claims that are out of date, and what falls due in the year after: dotnet run samples/stale.cs -- FILE POLICY
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Interchange;
using NodaTime;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/stale.claims.json").Require();
var policy = PolicyFile.Read(File.ReadAllBytes(args.ElementAtOrDefault(1) ?? "samples/newsroom.policy.json")).Require();
var now = Instant.FromUtc(2025, 9, 15, 12, 0);
var stale = set.StaleAt(now, policy.Staleness);
foreach (var finding in stale.Findings) Console.WriteLine($"{finding.Claim}: {finding.ToWords()} {finding.ToAction()}");
Console.WriteLine(set.AgendaUntil(now + Duration.FromDays(365), now, policy.Staleness).ToWords());
