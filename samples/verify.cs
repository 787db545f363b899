#!/usr/bin/env dotnet
// Says of each statement of a text what a set knows of it: dotnet run samples/verify.cs -- FILE TEXT…
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker.Interchange;
using FactTracker.Verification;
using NodaTime;
var set = ClaimSetFormats.All.ReadFile(args.ElementAtOrDefault(0) ?? "samples/dam/dam.claims.json").Require();
string[] texts = args.Length > 1
    ? args[1..]
    : [
        "In 2023, 52 per cent were in favour of removing the dam.", "In 2021 it was 34 per cent who were in favour of removing the dam.",
        "41 per cent are in favour of removing the dam.", "The dam is 87 metres high.",
    ];
var verifier = ClaimVerifier.Of(set, SystemClock.Instance.GetCurrentInstant());
foreach (var text in texts) Console.WriteLine(verifier.Verify(text).ToWords());
