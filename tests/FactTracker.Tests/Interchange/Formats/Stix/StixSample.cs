namespace FactTracker.Tests.Interchange.Formats.Stix;

/// <summary>A bundle with an object of every kind that means something to us.</summary>
internal static class StixSample
{
    public const string Identity = "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e";
    public const string Indicator = "indicator--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f";
    public const string Malware = "malware--31b940d4-6f7f-459a-80ea-9c1f17b5891b";
    public const string Relationship = "relationship--44298a74-ba52-4f0c-87a3-1824e67d7fad";

    public const string Text = $$"""
        {
          "type": "bundle",
          "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d",
          "objects": [
            {
              "type": "identity", "spec_version": "2.1", "id": "{{Identity}}", "created": "2016-04-06T20:03:00.000Z", "modified": "2016-04-06T20:03:00.000Z",
              "name": "A Watcher", "identity_class": "organization"
            },
            {
              "type": "indicator", "spec_version": "2.1", "id": "{{Indicator}}", "created_by_ref": "{{Identity}}", "created": "2016-04-06T20:03:48.000Z",
              "modified": "2016-04-06T20:03:48.000Z", "labels": ["heartbleed", "has-logo"], "confidence": 85, "lang": "en", "name": "Poison", "description": "A file.",
              "pattern": "[file:hashes.'SHA-256' = '4bac']", "pattern_type": "stix", "valid_from": "2016-01-01T00:00:00Z",
              "external_references": [
                { "source_name": "veris", "external_id": "0001AA7F", "url": "https://example.org/1", "hashes": { "SHA-256": "4bac27393bdd9777ce02453256c5577cd02275510b2227f473d03f533924f877" }, "description": "as seen there" },
                { "source_name": "ACME", "description": "a report", "x_page": 3 }
              ],
              "object_marking_refs": ["marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9"],
              "granular_markings": [{ "marking_ref": "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "selectors": ["description"] }]
            },
            {
              "type": "malware", "spec_version": "2.1", "id": "{{Malware}}", "created": "2016-04-06T20:07:09.000Z", "modified": "2016-04-06T20:07:09.000Z",
              "name": "Poison Ivy", "is_family": true, "revoked": true
            },
            {
              "type": "relationship", "spec_version": "2.1", "id": "{{Relationship}}", "created": "2016-04-06T20:06:37.000Z", "modified": "2016-04-07T00:00:00.123456Z",
              "relationship_type": "indicates", "source_ref": "{{Indicator}}", "target_ref": "{{Malware}}", "start_time": "2016-01-01T10:00:00.000Z",
              "stop_time": "2017-01-01T00:00:00.000Z"
            },
            {
              "type": "sighting", "spec_version": "2.1", "id": "sighting--ee20065d-2555-424f-ad9e-0f8428623c75", "created": "2016-04-06T20:08:31.000Z",
              "modified": "2016-04-06T20:08:31.000Z", "sighting_of_ref": "{{Indicator}}", "count": 50, "first_seen": "2015-12-21T19:00:00Z"
            },
            {
              "type": "note", "spec_version": "2.1", "id": "note--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061", "created": "2016-05-12T08:17:27.000Z",
              "modified": "2016-05-12T08:17:27.000Z", "abstract": "Tracking", "content": "It was seen twice.", "authors": ["Ann", "Bob"], "object_refs": ["{{Indicator}}", "{{Malware}}"]
            },
            {
              "type": "opinion", "spec_version": "2.1", "id": "opinion--b01efc25-77b4-4003-b18b-f6e24b5cd9f7", "created": "2016-05-12T08:17:27.000Z",
              "modified": "2016-05-12T08:17:27.000Z", "created_by_ref": "{{Identity}}", "opinion": "strongly-disagree", "explanation": "No.", "object_refs": ["{{Relationship}}"]
            },
            {
              "type": "report", "spec_version": "2.1", "id": "report--84e4d88f-44ea-4bcd-bbf3-b2c1c320bcb3", "created": "2015-12-21T19:59:11.000Z",
              "modified": "2015-12-21T19:59:11.000Z", "name": "Black Vine", "description": "A group.", "published": "2016-01-20T17:00:00.000Z", "report_types": ["campaign"],
              "object_refs": ["{{Indicator}}", "{{Relationship}}", "campaign--83422c77-904c-4dc1-aff5-5c38f3a2c55c"]
            },
            { "type": "ipv4-addr", "spec_version": "2.1", "id": "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4", "value": "198.51.100.3" },
            {
              "type": "marking-definition", "spec_version": "2.1", "id": "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "created": "2017-01-20T00:00:00.000Z",
              "definition_type": "tlp", "name": "TLP:WHITE", "definition": { "tlp": "white" }
            }
          ]
        }
        """;
}
