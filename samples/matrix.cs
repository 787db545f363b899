#!/usr/bin/env dotnet
// Compares the hypotheses of a set by the evidence for and against them: dotnet run samples/matrix.cs -- FILE
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker.Analysis;
using FactTracker.Serialization;
var set = ClaimSetReader.ReadFile(args.ElementAtOrDefault(0) ?? "samples/matrix.claims.json").Set;
var matrix = set.CompareHypotheses();
foreach (var row in matrix.Evidence)
    Console.WriteLine($"{row.Claim,-20} {string.Join(' ', row.Marks.Select(mark => $"{ConsistencyMarks.CodeOf(mark),2}"))}");
Console.WriteLine(matrix.ToWords());
