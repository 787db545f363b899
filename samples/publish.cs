#!/usr/bin/env dotnet
// Writes what of a claim set may be seen by others: dotnet run samples/publish.cs -- FILE OUT.claims.json
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Interchange;
using FactTracker.Publishing;
using NodaTime;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/marked.claims.json").Require();
var options = new PublishingOptions(SystemClock.Instance.GetCurrentInstant()) { MaxMark = TlpLevel.Green };
var publication = set.Publish(options);
foreach (var note in publication.Omissions) Console.Error.WriteLine(note);
using var output = args.ElementAtOrDefault(1) is { } path ? File.Create(path) : Console.OpenStandardOutput();
var result = await publication.WriteAsync(JsonFormat.Default, output);
foreach (var leak in result.Leaks) Console.Error.WriteLine(leak);
return result.Leaks.Count > 0 ? 2 : 0;
