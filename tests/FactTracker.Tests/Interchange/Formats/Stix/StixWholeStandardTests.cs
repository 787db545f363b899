using System.Text;
using System.Text.Json.Nodes;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Stix;

/// <summary>
/// An object of each type of STIX 2.1 and what may stand on any of them: all of it comes back as it was, or is told at its place.
/// </summary>
public sealed class StixWholeStandardTests
{
    private const string Uuid = "8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f";
    private const string Common =
        "\"spec_version\":\"2.1\",\"created\":\"2016-01-20T19:59:00.000Z\",\"modified\":\"2016-01-20T19:59:00.000Z\"";

    public static TheoryData<string, string> Objects => new()
    {
        { "attack-pattern",
            "\"name\":\"Spear Phishing\",\"aliases\":[\"x\"],\"kill_chain_phases\":[{\"kill_chain_name\":\"a\",\"phase_name\":\"b\"}],\"external_references\":[{\"source_name\":\"capec\",\"external_id\":\"CAPEC-163\"}]" },
        { "campaign",
            "\"name\":\"Green\",\"first_seen\":\"2016-01-01T00:00:00Z\",\"last_seen\":\"2016-02-01T00:00:00.123456Z\",\"objective\":\"o\""
            },
        { "course-of-action", "\"name\":\"Block\",\"description\":\"d\"" },
        { "grouping",
            "\"name\":\"g\",\"context\":\"suspicious-activity\",\"object_refs\":[\"indicator--26ffb872-1dd9-446e-b6f5-d58527e5b5d2\"]" },
        { "identity", "\"name\":\"Jane\",\"identity_class\":\"individual\",\"roles\":[\"r\"],\"sectors\":[\"energy\"]" },
        { "incident",
            "\"name\":\"i\",\"extensions\":{\"extension-definition--04b29fa5-1b1f-4b1f-8b1f-1b1f1b1f1b1f\":{\"extension_type\":\"property-extension\",\"a\":1}}" },
        { "indicator",
            "\"pattern\":\"[file:name = " +
            "'a']\",\"pattern_type\":\"stix\",\"pattern_version\":\"2.1\",\"valid_from\":\"2016-01-01T00:00:00Z\",\"valid_until\":\"2016-01-02T00:00:00Z\",\"indicator_types\":[\"malicious-activity\"]" },
        { "infrastructure", "\"name\":\"i\",\"infrastructure_types\":[\"botnet\"]" },
        { "intrusion-set", "\"name\":\"b\",\"goals\":[\"g\"],\"resource_level\":\"team\",\"primary_motivation\":\"m\"" },
        { "location", "\"latitude\":48.8566,\"longitude\":2.3522,\"precision\":100.0,\"region\":\"western-europe\",\"country\":\"fr\"" },
        { "malware", "\"name\":\"Cryptolocker\",\"is_family\":false,\"malware_types\":[\"ransomware\"]" },
        { "malware-analysis", "\"product\":\"p\",\"result\":\"malicious\",\"sample_ref\":\"file--5a27d487-c542-5f97-a131-a8866b477b46\"" },
        { "note", "\"content\":\"c\",\"abstract\":\"a\",\"authors\":[\"John\"],\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]" },
        { "observed-data",
            "\"first_observed\":\"2015-12-21T19:00:00Z\",\"last_observed\":\"2015-12-21T19:00:00Z\",\"number_observed\":50,\"object_refs\":[\"ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742dd\"]" },
        { "opinion",
            "\"opinion\":\"strongly-disagree\",\"explanation\":\"e\",\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]"
            },
        { "opinion",
            "\"opinion\":\"disagree\",\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",\"tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]" },
        { "opinion",
            "\"opinion\":\"neutral\",\"authors\":[\"A\",\"B\"],\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]" },
        { "opinion", "\"opinion\":\"agree\",\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]" },
        { "opinion",
            "\"opinion\":\"strongly-agree\",\"confidence\":0,\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]" },
        { "opinion", "\"opinion\":\"maybe\",\"object_refs\":[\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"]" },
        { "report", "\"name\":\"r\",\"published\":\"2016-01-20T17:00:00.000Z\",\"report_types\":[\"campaign\"],\"object_refs\":[\"indicator--26ffb872-1dd9-446e-b6f5-d58527e5b5d2\"]" },
        { "threat-actor",
            "\"name\":\"t\",\"threat_actor_types\":[\"crime-syndicate\"],\"roles\":[\"director\"],\"sophistication\":\"advanced\"" },
        { "tool", "\"name\":\"VNC\",\"tool_types\":[\"remote-access\"],\"revoked\":true" },
        { "vulnerability",
            "\"name\":\"CVE-2016-1234\",\"confidence\":100,\"external_references\":[{\"source_name\":\"cve\",\"external_id\":\"CVE-2016-1234\",\"hashes\":{\"SHA-256\":\"6db12788c37247f2316052e142f42f4b259d6561751e5f401a1ae2a6df9c674b\"}}]" },
        { "relationship",
            "\"relationship_type\":\"targets\",\"source_ref\":\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",\"target_ref\":\"identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",\"start_time\":\"2016-01-01T00:00:00Z\",\"stop_time\":\"2016-01-02T00:00:00Z\"" },
        { "sighting",
            "\"sighting_of_ref\":\"malware--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",\"count\":50,\"summary\":true,\"where_sighted_refs\":[\"identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"],\"first_seen\":\"2015-12-21T19:00:00Z\"" },
        { "language-content",
            "\"object_ref\":\"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",\"object_modified\":\"2017-02-08T21:31:22.007Z\",\"contents\":{\"de\":{\"name\":\"Bank\"},\"fr\":{\"name\":\"Attaque\"}}" },
        { "extension-definition",
            "\"name\":\"e\",\"schema\":\"https://example.org/s\",\"version\":\"1.2.1\",\"extension_types\":[\"property-extension\",\"new-sdo\"],\"created_by_ref\":\"identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"" },
        { "marking-definition", "\"definition_type\":\"statement\",\"definition\":{\"statement\":\"Copyright 2019, Example Corp\"}" },
        { "x-own-thing", "\"x_a\":{\"b\":[1,null,\"c\",1.50]},\"x_b\":null" },
    };

    public static TheoryData<string> Shared =>
    [
        "\"confidence\":0", "\"confidence\":30", "\"confidence\":100", "\"lang\":\"de\"", "\"labels\":[\"a\",\"b\"]", "\"defanged\":true",
        "\"revoked\":false",
        "\"object_marking_refs\":[\"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9\"]",
        "\"granular_markings\":[{\"marking_ref\":\"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9\",\"selectors\":[\"name\",\"labels.[0]\"]},{\"lang\":\"fr\",\"selectors\":[\"name\"]}]",
        "\"created_by_ref\":\"identity--f431f809-377b-45e0-aa1c-6a4751cae5ff\"", "\"x_acme_foo\":{\"a\":[]}",
        "\"external_references\":[{\"source_name\":\"ACME\",\"description\":\"Report\",\"url\":\"https://example.org/\",\"external_id\":\"1\",\"x_more\":1}]",
    ];

    public static TheoryData<string> Observables =>
    [
        "{\"type\":\"artifact\",\"payload_bin\":\"VBORw0KGgoAAAANSUhEUgAAADI==\",\"mime_type\":\"image/jpeg\"}",
        "{\"type\":\"autonomous-system\",\"number\":15139,\"rir\":\"ARIN\"}",
        "{\"type\":\"directory\",\"path\":\"C:\\\\Windows\"}",
        "{\"type\":\"domain-name\",\"value\":\"example.com\",\"resolves_to_refs\":[\"ipv4-addr--ff26c055-6336-5bc5-b98d-13d6226742dd\"]}",
        "{\"type\":\"email-addr\",\"value\":\"john@example.com\",\"display_name\":\"John\"}",
        "{\"type\":\"email-message\",\"is_multipart\":false,\"subject\":\"s\",\"date\":\"1997-11-21T15:55:06.000Z\"}",
        "{\"type\":\"file\",\"name\":\"foo.zip\",\"size\":25536,\"extensions\":{\"archive-ext\":{\"contains_refs\":[\"file--019fde1c-94ca-5967-8b3c-a906a51d87ac\"]}}}",
        "{\"type\":\"ipv6-addr\",\"value\":\"2001:db8::1\"}",
        "{\"type\":\"mac-addr\",\"value\":\"d2:fb:49:24:37:18\"}",
        "{\"type\":\"mutex\",\"name\":\"__CLEANSWEEP__\"}",
        "{\"type\":\"network-traffic\",\"protocols\":[\"ipv4\",\"tcp\"],\"src_port\":24678}",
        "{\"type\":\"process\",\"pid\":1221,\"command_line\":\"./gedit-bin --new-window\"}",
        "{\"type\":\"software\",\"name\":\"Word\",\"cpe\":\"cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:*\"}",
        "{\"type\":\"url\",\"value\":\"https://example.com/research/index.html\"}",
        "{\"type\":\"user-account\",\"user_id\":\"1001\",\"is_privileged\":true}",
        "{\"type\":\"windows-registry-key\",\"key\":\"hkey_local_machine\\\\system\",\"values\":[{\"name\":\"Foo\",\"data\":\"qwerty\",\"data_type\":\"REG_SZ\"}]}",
        "{\"type\":\"x509-certificate\",\"issuer\":\"C=ZA\",\"serial_number\":\"36:f7:d4:32\",\"validity_not_before\":\"2016-03-12T12:00:00Z\"}",
    ];

    [Theory]
    [MemberData(nameof(Objects))]
    public Task An_object_of_each_type_comes_back(string type, string members) =>
        HoldsAsync($"{{\"type\":\"{type}\",\"id\":\"{type}--{Uuid}\",{Common},{members}}}");

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task What_may_stand_on_any_object_comes_back(string members)
    {
        await HoldsAsync($"{{\"type\":\"tool\",\"id\":\"tool--{Uuid}\",{Common},\"name\":\"n\",{members}}}");
        await HoldsAsync(
            $"{{\"type\":\"relationship\",\"id\":\"relationship--{Uuid}\",{Common},\"relationship_type\":\"uses\",\"source_ref\":\"tool--{Uuid}\",\"target_ref\":\"malware--{Uuid}\",{members}}}");
    }

    [Theory]
    [MemberData(nameof(Observables))]
    public Task An_observable_of_each_type_comes_back(string json)
    {
        var type = JsonNode.Parse(json)!["type"]!.GetValue<string>();
        return HoldsAsync(
            json.Replace("{\"type\"", $"{{\"id\":\"{type}--{Uuid}\",\"spec_version\":\"2.1\",\"type\"", StringComparison.Ordinal));
    }

    private static async Task HoldsAsync(string json)
    {
        using var text =
            new MemoryStream(Encoding.UTF8.GetBytes($"{{\"type\":\"bundle\",\"id\":\"bundle--{Uuid}\",\"objects\":[{json}]}}"));
        var import = await StixFormat.Default.ReadAsync(text, cancellationToken: TestContext.Current.CancellationToken);
        using var written = new MemoryStream();
        var losses = await StixFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);
        var original = JsonNode.Parse(json)!;
        var back = JsonNode.Parse(Encoding.UTF8.GetString(written.ToArray()))!["objects"]!.AsArray()
            .SingleOrDefault(item => item!["id"]!.GetValue<string>() == original["id"]!.GetValue<string>());

        import.Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        losses.Should().BeEmpty();
        JsonNode.DeepEquals(back, original).Should().BeTrue($"{original.ToJsonString()} came back as {back?.ToJsonString()}");
    }
}
