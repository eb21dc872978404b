// SPDX-License-Identifier: Apache-2.0
/// Commands about the way to a career path: the route, and how far paths are from each other.
package dev.cairn.cli.careers;
