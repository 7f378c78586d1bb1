/** JSON Schemas per Kubernetes version, and what they say about a manifest. */
package io.github.portreeve.schemas;
