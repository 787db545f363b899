#!/usr/bin/env dotnet
// Prints the fingerprint of a set, and the claims that assert the same: dotnet run samples/hash.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.History;
using FactTracker.Interchange;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/partnership.claims.json").Require();
var listing = set.ListFingerprints();
Console.WriteLine($"{listing.Set}  {set.Title}");
foreach (var record in listing.Records) Console.WriteLine($"{record.Digest}  {record.Id}");
foreach (var same in set.Claims.GroupBy(claim => claim.Fingerprint()).Where(group => group.Count() > 1))
    Console.WriteLine($"These assert the same: {string.Join(", ", same.Select(claim => claim.Id))}");
foreach (var claim in set.Claims) Console.WriteLine($"{claim.AssertionUuid()}  {claim.Id}");
