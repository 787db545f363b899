namespace FactTracker.Tests.Storage.Contract;

/// <summary>Conditions of every kind.</summary>
internal static class ContractExpressions
{
    /// <summary>Single conditions.</summary>
    public static readonly string[] Conditions =
    [
        "id = claim-5", "id = CLAIM-5", "id = Claim-7", "id = claim-*", "id = *-5", "id != claim-5", "id ~ claim", "id = nowhere", "id = \"'; --\"",
        "subject = China", "subject = china", "subject = Q148", "subject = zürich", "subject = \"Zu\u0308rich\"", "subject = ZÜRICH", "subject = zurich",
        "subject = Z*", "subject = Zu*", "subject = chi*a", "subject = unknown", "subject = none", "subject != China", "subject ~ china", "subject = STRASSE",
        "subject = straße", "subject = 東京", "subject = שלום", "subject = \"Robert'); DROP TABLE claims;--\"", "subject = \"50% _like_\"", "subject = 50*",
        "subject = \"a\0b\"", "subject = İstanbul", "subject = second", "has subject", "missing subject", "subject = \"\"",
        $"subject = {new string('y', 300)}", $"subject = {new string('y', 200)}", $"subject = {new string('y', 250)}*",
        "property = \"median rent\"", "property = \"median*\"", "property = \"median re*\"", "property = \"*rent\"",
            "property = population", "property = P1082",
        "property != rent", "has property", "missing property", "property ~ rent",
        "value > 50%", "value >= 50%", "value < 50%", "value <= 50%", "value = 50%", "value != 50%", "value = 0.5", "value > 0",
            "value = 0", "value < 0",
        "value > 500 EUR", "value = 500 EUR", "value > 600 EUR", "value > 1 million EUR", "value = 5 km", "value > 4.9 km", "value < 5000.1 m", "value = 5000 m",
        "value > 3.1 \"[mi_i]\"", "value = 20 Cel", "value = 68 \"[degF]\"", "value >= 293 K", "value > 3.14 rad", "value < 3.15 rad", "value = 12 cases",
        "value > 11 cases", "value = 2024", "value > 2023", "value < 2025", "value >= 2020", "value during 2020/2024", "value before 2024", "value overlaps 2024",
        "value contains 2022", "value after 1999", "value > 1e39", "value = 1e40", "value > 0.1", "value <= 0.1", "value = unknown", "value = none",
        "value = true", "value = berlin", "value = Q64", "value = \"50 %\"", "value = \"5 km\"", "value = \"1500%\"", "value = 1500%", "value = ber*",
        "value ~ berlin", "value = 7", "value > 1000", "has value", "missing value", "value = 2 x", "value = 200%", "value < 4 rank", "value = \"about 65 %\"",
        "unit = %", "unit = percent", "unit = km", "unit = KM", "unit = euros", "unit = EUR", "unit = \"[degF]\"", "unit = c*", "has unit", "missing unit",
        "when overlaps 2024", "when = 2024", "when during 2020/2024", "when contains 2022-06-01", "when before 2020", "when after 2020", "when < 2020-01-01",
        "when > 2019-12-31", "when <= 2020", "when >= 2022", "when = unknown", "when != 2024", "when overlaps ../2010", "when overlaps 2030/..",
        "when before ../2010", "when after 2022/..", "when overlaps Y170000002", "when overlaps -0044", "when overlaps XXXX-12-24", "when = 202X",
        "when overlaps [2019..2021]", "when during {2018,2023}", "when <= 2022/", "when >= /2021", "has when", "missing when", "when overlaps 2021-21",
        "recorded = 2020-01-01", "recorded during 2021", "recorded after 2022", "recorded before 2021-06", "recorded >= 2023", "has recorded", "missing recorded",
        "recorded = unknown", "place = China", "place = zürich", "has place", "missing place", "place = unknown",
        "tag = rent", "tag = housing", "tag = HOU*", "tag = \"'; DROP TABLE claims; --\"", "tag = \"\"", "has tag", "missing tag", "tag != rent", "tag = \"a\0b\"",
        "status = asserted", "status = disputed", "status = retracted", "status != asserted", "status = re*", "has status", "rank = preferred", "rank = normal",
        "rank = *", "claimant = fom", "claimant = Q4", "claimant = ann*", "has claimant", "missing claimant", "verdict = false", "verdict = TRUE", "has verdict",
        "verdict = f*", "confidence >= 0.5", "confidence < 80%", "has confidence", "text ~ rent", "text ~ rent*", "text ~ zurich", "text ~ ZÜRICH", "text ~ 人口",
        "text ~ 人", "text ~ 都の人口は増", "text ~ strasse", "text ~ ete", "text ~ हिन्दी", "text ~ हिन्*", "text ~ москва", "text ~ \"friendly china\"",
        "text ~ \"c# 3.14\"", "text ~ abc", "text ~ abc人口def", "text ~ 人口de", "text ~ \"x*\"", "text ~ ไทย", "text ~ α", $"text ~ {new string('w', 80)}",
        $"text ~ {new string('w', 70)}*", $"text ~ {new string('w', 70)}", "text = x", "text = \"rent RENTING rented\"", "text = \"e\u0301te\u0301 d'été\"",
        "has text", "missing text", "text ~ half", "text ~ \"near and not\"", "text ~ שלום", "text ~ odd",
        "source = poll-1", "source = POLL-1", "source = news-*", "source = not-here", "source = \"https://example.org/source?a=1&b='x'\"", "source ~ dusseldorf",
        "has source", "missing source", "source.kind = survey", "source.kind = s*", "source.publisher = fom", "source.publisher = Q1", "has source.publisher",
        "missing source.kind", "source.published after 2022", "source.published = unknown", "source.published overlaps 2019", "source != poll-1",
        "origins >= 1", "origins = 0", "origins > 1", "has origins", "qualifier.sex = female", "qualifier.AGE > 17 a", "qualifier.age = 18 years", "has qualifier.sex",
        "missing qualifier.sex", "qualifier.other = 1", "qualifier.\"a\0b\" ~ a", "qualifier.\"'; DROP TABLE claims; --\" != x",
    ];

    /// <summary>Conditions within each other.</summary>
    public static readonly string[] Nested =
    [
        "possibly value > 60%", "certainly value > 60%", "possibly when before 2020", "possibly (value > 60% and subject = China)", "not value > 60%",
        "not possibly value > 60%", "not (subject = China or tag = rent)", "subject = China and value > 10%", "subject = China or subject = Russia",
        "subject = China or value ~ berlin", "subject = China and not value = 50%", "(tag = rent or status = disputed) and has when",
        "possibly (subject = China or subject = Russia)", "certainly (possibly value > 60% or tag = rent) and has source", "value > 60% or possibly value < 10%",
        "property = rent and when overlaps 2020/2024 and value > 500 EUR and origins >= 1", "possibly property = rent and possibly value = unknown",
        "not not has tag", "possibly not subject = China", "text ~ rent and (subject = China or text ~ zurich)", "source = poll-1 or source.kind = survey",
        "value < 5 or value > 5", "not (has when and has value)", "possibly certainly value > 50%", "certainly possibly when after 2020",
    ];
}
